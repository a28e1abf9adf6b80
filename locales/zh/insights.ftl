## Insights
insights-limited-to = 统计范围
insights-period = 时间范围
insights-pipeline = 管道
insights-last-days = 最近 { $n } 天
insights-this-month = 本月
insights-last-month = 上月
insights-this-quarter = 本季度
insights-last-quarter = 上季度
insights-this-year = 今年
insights-ever = 全部时间
insights-all-pipelines = 全部管道
insights-everyone = 所有人
insights-all-products = 全部产品
insights-all-channels = 全部渠道

insights-win-rate = 赢单率（按数量）
insights-win-rate-by-value = 赢单率（按金额）
insights-average-deal = 平均赢单金额
insights-cycle = 销售周期
insights-velocity = 销售速度
insights-open-value = 进行中金额
insights-qualified = 合格线索
insights-lead-conversion = 线索转化率
insights-lifetime = 商机存续期
insights-of-closed = 结单 { $n }，赢单 { $won }
insights-of-value = 结单 { $closed }，赢单 { $won }，n = { $n }
insights-of-value-without = 结单 { $closed }，赢单 { $won }，n = { $n }；另有 { $without } 个无金额
insights-n-median = n = { $n }，中位数 { $median }
insights-n-mean = n = { $n }，中位数；平均 { $mean }
insights-n = n = { $n }
insights-n-without-value = n = { $n }，其中 { $without } 个无金额
insights-open-now = 本期新增；目前进行中 { $n } 个
insights-open-then = 本期新增；期末进行中 { $n } 个
insights-then = { $basis }；期末进行中的商机，按目前金额计
insights-of-leads = { $of } 条线索中的 { $n } 条
insights-velocity-inputs = { $month } / 月；{ $open } × { $rate } × { $size } ÷ { $cycle }
insights-days = { $n ->
   *[other] 天
}
insights-per-day = / 天
insights-points = { $points } 个百分点
insights-days-longer = 延长 { $n } 天
insights-days-shorter = 缩短 { $n } 天
insights-same = 持平
insights-better = （比上一期间有所改善）
insights-worse = （比上一期间变差）
insights-too-few = 数量太少，无法判断

insights-as-list = 以列表打开
insights-behind = 此数字由 { $n } 条记录得出
insights-show-all = 显示全部 { $n } 条
insights-made-on = 创建于 { $on }
insights-won-on = { $on } 赢单
insights-lost-on = { $on } 输单

insights-funnel = 漏斗
insights-funnel-summary = 进入 { $entered }，赢单 { $won }，输单 { $lost }，进行中 { $open }
insights-go-on = { $share } 继续推进
insights-of-all = 占全部 { $share }
insights-d = { $days } 天
insights-reached = { $name }：有 { $n } 个商机到达
insights-bottleneck = “{ $name }”是瓶颈：商机停留的中位数为 { $days }，{ $share }。
insights-bottleneck-plain = “{ $name }”是瓶颈。
insights-without-stages = 另有 { $n } 个已结单商机没有阶段历史（导入），不计入漏斗的任何阶段。
insights-assume-passed = 计入没有阶段历史的 { $n } 个已结单商机：赢单的视为走完所有阶段，输单的视为走到输单时所在的阶段
insights-assumed = 假定：没有阶段历史的 { $n } 个已结单商机中，赢单的走完了所有阶段，输单的走到了输单时所在的阶段。
insights-lost-somewhere = 有 { $n } 个输单商机不知道是在哪个阶段输单的，不计入漏斗，因此各项比例会比实际好看。

insights-stages = 阶段
insights-stages-hint = 以本期进入该阶段的商机计
insights-stages-without = 没有阶段历史的已结单商机（导入）不计入任何一行：不知道它们何时进入各阶段。
insights-entered = 进入
insights-moved-on = 推进
insights-moved-back = 退回
insights-still-there = 仍停留
insights-median = 中位数
insights-mean = 平均
insights-now = 当前
insights-limit = 上限
insights-is-bottleneck = 瓶颈

insights-balance = 均衡度
insights-top-heavy = 头重脚轻：前期阶段的商机多于后期所需
insights-even = 分布均匀
insights-bottom-heavy = 后劲不足：后面跟上来的商机太少
insights-short = 差 { $n }
insights-within = 在范围内
insights-over = 超 { $n }
insights-range = { $min } 至 { $max }
insights-range-least = 最少 { $min }
insights-range-most = 最多 { $max }
insights-balance-now = 这是今天的情况，不是上面所选期间的。
insights-flow = 每周：新线索 { $leads } 条，新商机 { $deals } 个，结单 { $closed } 个。
insights-flow-missing = 新增与结单之比：–。{ $why }

insights-need = 管道规模
insights-need-hint = 我们需要多少条线索？
insights-target = 目标销售额
insights-need-average = 平均商机金额
insights-need-rate = 成交率（%）
insights-reps = 销售人数
insights-sales = { $n ->
   *[other] 成交
}
insights-leads = { $n ->
   *[other] 线索
}
insights-leads-each = { $n ->
   *[other] 人均线索
}

## What is missing for a number
missing-deals = 没有符合筛选条件的商机。
missing-won = 本期没有赢单的商机。
missing-lost = 本期没有输单的商机。
missing-closed = 本期没有赢单或输单的商机。
missing-new = 本期没有新商机。
missing-open = 目前没有进行中的商机。
missing-values = 这些商机都没有填金额。
missing-lost-values = 输单的商机都没有填金额，按金额算就像从未输单。
missing-won-values = 赢单的商机都没有填金额，按金额算就像从未赢单。
missing-rates = 缺少 { $codes } 的汇率，请在“设置”中填写。
missing-created-days = 缺少商机的创建日期。
missing-lead-days = 没有由线索转来的商机。
missing-cycle-days = 所有商机都在创建当天赢单，周期为 0，无法计算。
missing-stage-moves = 本期没有商机变动过阶段。
missing-stages = 此管道还没有阶段。
missing-ranges = 为各阶段设置目标范围，即可查看均衡情况。
missing-whole-pipeline = 目标范围针对整个管道：清除筛选后才能对照。
missing-leads = 本期没有新线索。
missing-lead-filter = 线索不分管道和产品：请清除这些筛选。
missing-period = 所选期间尚未开始。
missing-target = 请填写大于零的目标。
missing-average-deal = 请填写大于零的平均商机金额。
missing-close-rate = 请填写 0 到 100 之间的成交率。
missing-reps = 请填写销售人数。
insights-divided = { $a } ÷ { $b }

insights-sections = 分区
insights-overview = 概览
insights-trends = 走势
insights-people = 人员
insights-sources = 来源
insights-customers = 客户
insights-losses = 原因与金额
insights-touches = 触达
insights-products = 产品
insights-year-before = 去年同期：{ $value }
insights-year-before-of = 去年同期：{ $value }，n = { $n }

## A page of one's own
insights-own = 我的页面
insights-own-arrange = 调整布局
insights-own-add = 添加
insights-own-move = 移动{ $what }：拖动，或用方向键
insights-own-moved = { $what }：第 { $place } 位，共 { $n } 项
insights-own-two = 占两列
insights-own-wide = 占两列：{ $what }
insights-own-take = 从我的页面移除：{ $what }
insights-own-taken = “{ $what }”已从页面移除
insights-own-none = 这里还没有内容。请添加您每周要看的数字。

## Size as a filter
insights-size = 金额区间
insights-all-sizes = 所有金额
insights-size-below = 低于 { $max }
insights-size-above = { $min } 及以上
insights-size-between = { $min } 至 { $max }

## Columns of the numbers as a file
insights-file-number = 指标
insights-file-value = 数值
insights-file-unit = 单位
insights-file-change = 与上一期间相比
insights-file-year = 去年同期
insights-file-basis = 依据
insights-file-went-on = 推进比例
insights-file-of-all = 占全部比例
insights-file-days = { $name }，天
insights-file-least = 目标范围下限
insights-file-most = 目标范围上限
