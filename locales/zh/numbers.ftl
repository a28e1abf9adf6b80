## Numbers by group
num-all = 合计
num-nothing = 本期没有符合筛选条件的数据。
num-cell = { $row }，{ $column }：{ $value }
num-cell-title = { $title }：{ $row }，{ $column }
num-in-period = { $what }，{ $period }
num-of-whom = { $what }：{ $whose }
num-days-between = { $from } – { $to }
num-n = n = { $n }
num-n-and-mean = n = { $n }，中位数；平均 { $mean }
num-n-and-median = n = { $n }，平均；中位数 { $median }
num-too-few = 数量太少，无法判断
num-without-rate = 以下币种没有汇率，未计入合计：{ $codes }。
num-without-value = 无金额：{ $n }
num-percent = { $n }%
num-more = 另有 { $n } 项
num-show-all = 显示全部 { $n } 条
num-behind = 此数字由 { $n } 条记录得出
num-as-list = 以列表打开
num-count = n
num-period = 期间
num-open = 进行中
num-open-value = 进行中金额
num-open-share = 占进行中金额
num-won = 赢单
num-lost = 输单
num-made = 新商机
num-deals = 商机
num-win-rate = 赢单率
num-revenue = 销售额
num-average = 平均赢单金额
num-cycle = 赢单天数
num-leads = 新线索
num-conversion = 线索转化率
num-became-of = { $of } 条中的 { $n } 条
num-share = 占比
num-before = 上期：{ $n }
num-points-since = 较上期 { $points } 个百分点

## Whether a difference can be chance
num-beside = 赢单率（对比其他）
num-beside-few = { $points } 个百分点；数量太少，无法判断
num-beside-likely = { $points } 个百分点；可能只是偶然
num-beside-perhaps = { $points } 个百分点；难以排除偶然
num-beside-hardly = { $points } 个百分点；基本不是偶然
num-mean-above = 高于其他，基本不是偶然
num-mean-below = 低于其他，基本不是偶然

## People
num-person = 人员
num-nobody = 未分配
num-people = 个人与团队对比
num-people-hint = 已结单商机计入结单时的负责人。
num-own-trend = 个人趋势
num-stages = 各阶段推进率
num-stages-hint = 离开某阶段的商机中继续推进的比例，计入变动时的负责人。
num-went-on = { $of } 个中的 { $n } 个
num-above = 明显高于其他人
num-below = 明显低于其他人：可以在这方面帮一把
num-load = 待办与完成量
num-load-hint = 逾期或七天内到期的待办，对比最近八周平均每周完成的待办。
num-due = 一周内到期
num-overdue = 其中逾期
num-a-week = 每周完成
num-weeks = 工作量（周）
num-load-much = 超过一周的工作量
num-load-fits = 一周内可完成
num-load-none = 八周内没有完成任何待办

## Where it comes from
num-sources = 来源
num-sources-by = 统计方式
num-first = 首次来源
num-last = 最近来源
num-campaigns = 营销活动
num-first-hint = 商机计入最初带来它的渠道。
num-last-hint = 商机计入其自身填写的渠道。
num-campaigns-hint = 由线索转来的商机，计入该线索的营销活动。
num-channel = 渠道
num-campaign = 营销活动
num-campaign-of = { $campaign }（{ $channel }）
num-no-channel = 无渠道
num-no-campaign = 无营销活动（{ $channel }）
num-no-particular = 不限渠道
num-spend = 支出
num-new-customers = 新客户
num-cost-each = 获客成本
num-back = 投入产出比
num-spent = 支出记录
num-spend-add = 录入支出
num-spend-change = 修改支出：{ $channel }，{ $month }
num-spend-none = 尚无记录。录入某渠道某月的支出后，上方将显示获客成本。
num-spend-limited = 支出只按渠道和营销活动记录：清除管道、负责人和产品筛选后可见。
num-spend-missing = 请填写金额。
num-spend-remove = 移除
num-spend-saved = 已保存支出
num-spend-removed = 已移除支出
num-month = 月份
num-amount = 金额

## Customers
num-customer = 客户
num-customers = 客户
num-as-of = 截至
num-as-of-hint = 留空表示今天。选择过去的日期可查看当时的客户情况。
num-repeat = 多次购买
num-top = 前 20% 客户的销售额占比
num-lifetime = 客户终身价值
num-lifetime-inputs = { $deal } × 每年 { $rate } 次 × { $years } 年，n = { $n }
num-new-and-back = 本期：新客户 { $new }，回头客 { $back }
num-of-customers = { $of } 个客户中的 { $n } 个
num-top-of = { $of } 个客户中的 { $n } 个，{ $revenue }
num-needs-customers = 赢单的商机都没有填写客户。
num-nameless = 未填写客户的赢单，不计入以上数字：{ $n }。
num-no-name = 无名称
num-largest = 最大客户
num-worth = 累计销售额
num-years = 年数
num-last-deal = 最近成交
num-cohorts = 按首次成交季度
num-cohorts-hint = 在某季度首次购买的客户中，若干季度后再次购买的客户数。
num-first-quarter = 首次成交
num-quarters-later = +{ $n }
num-came-back = { $of } 个中的 { $n } 个
num-growth = 按月销售额
num-growth-hint = 按结单日期。当前月份以斜线填充：尚未结束。
num-growth-words = { $name }：{ $revenue }；环比 { $month }，同比 { $year }；n = { $n }。
num-since-month = 环比
num-since-year = 同比
num-a-year-before = 去年同期
num-not-over = 尚未结束

## Losses and sizes
num-reason = 原因
num-reasons = 输单原因
num-reasons-hint = 按原因及输单时所处阶段；颜色越深数量越多。
num-no-reason = 未填写原因
num-lost-value = 输单金额
num-won-notes = 客户为什么买
num-won-notes-none = 本期的赢单都没有写客户为什么买。
num-won-notes-of = { $of } 个赢单中有 { $n } 个写了，最新的在前。
num-bands = 按金额大小
num-bands-hint = 区间以已结单金额中位数附近的整数为界。
num-size = 金额区间
num-no-value = 无金额
num-any-value = 任意金额
num-band-below = 低于 { $max }
num-band-above = { $min } 及以上
num-band-between = { $min } 至 { $max }

## Reaching out
num-touches-won = 每个赢单的触达次数
num-touches-lost = 每个输单的触达次数
num-never = 从未跟进的线索
num-never-of = { $of } 条线索中的 { $n } 条
num-first-touch = 首次触达天数
num-first-answer = 首次回应天数
num-needs-won = 本期没有赢单的商机。
num-needs-lost = 本期没有输单的商机。
num-needs-leads = 本期没有新线索。
num-needs-touches = 还没有触达过任何线索。
num-needs-recorded = 商机上没有记录电话、邮件或会议。
num-needs-answers = 跟进中还没有记录过对方的回应。
num-given-up = { $of } 个输单中有 { $n } 个触达不足 { $goal } 次。
num-given-up-title = 触达不足即输单
num-hours = 何时有回应
num-hour = 时间
num-hours-none = 本期没有记录结果的电话、邮件或消息。
num-answered-of = { $of } 次中的 { $n } 次
num-best = 回应最多：{ $day }（{ $onshare }，n = { $onn }）；{ $hour } 起（{ $share }，n = { $n }）。
num-best-day = 回应最多：{ $day }（{ $share }，n = { $n }）。
num-best-hour = 回应最多：{ $hour } 起（{ $share }，n = { $n }）。
num-best-none = 共 { $n } 次，没有明显突出的星期或时间；同一小时满十次才能判断。

## Products
num-products = 产品
num-products-by = 分组方式
num-products-hint = 进行中、赢单与输单；占比按进行中金额计。
num-by-product = 产品
num-by-category = 类别
num-no-product = 无产品
num-no-category = 无类别

## Trends
num-trends = 近十二期走势
num-trends-hint = 点按各点可打开其商机；依据少于十个的点以虚线表示。
num-trend-of = 指标
num-point = { $name }：{ $value }，n = { $n }
num-point-few = { $name }：{ $value }，n = { $n }，数量太少，无法判断
num-point-none = { $name }：无数据
num-year-before = { $name }：{ $value }；去年同期 { $before }，n = { $n }。
num-no-year-before = 去年同期（{ $period }）没有可比数据。
num-line-few = 多数期间数量太少，无法判断趋势。

## Products against targets
num-targets = 对照目标
num-targets-hint = 产品和类别的目标，取所选时段结束时所在的目标期。
num-target = 目标
num-target-of = 内容
num-target-done = 已完成
num-target-part = 达成率
num-target-by-now = 按匀速此时应达
num-target-missing = 还差
num-target-reached = { $done } / { $target }
num-target-share = { $share }，{ $period }
num-target-leads = 新线索目标达成
num-target-won = 赢单目标达成

## Open deals by age and value, and how many one usually has
num-ages = 进行中的商机：存续天数与金额
num-ages-hint = 每个点是一个商机，点按可打开。
num-ages-deal = 进行中的商机
num-ages-late = 比九成赢单更久
num-ages-title = 商机
num-ages-value = 金额
num-ages-days = 存续天数
num-ages-stage = 阶段
num-ages-words = 九成赢单用时不超过 { $days } 天（n = { $n }）。更久的：{ $late }。
num-ages-few = 赢单不足十个，无法判断多久算久，因此不画线。
num-ages-more = 显示金额最大的 { $shown } 个；未显示：{ $more }。
num-ages-left-out = 缺少金额、汇率或创建日期：{ $n }。
num-ages-point = { $title }，{ $value }，存续天数：{ $days }
num-ages-point-late = { $title }，{ $value }，存续天数：{ $days }，比九成赢单更久
num-usual = 通常进行中
num-usual-range = 最近几周 { $least } 至 { $most }，n = { $weeks }
num-usual-much = 多于平常：{ $least } 至 { $most }
