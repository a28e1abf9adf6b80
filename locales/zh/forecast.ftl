### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = 统计范围
forecast-span = 统计周期
forecast-months = 按月
forecast-weeks = 按周
forecast-quarters = 按季度
forecast-pipeline = 管道
forecast-all-pipelines = 全部管道
forecast-everyone = 所有人
forecast-sums = 合计方式
forecast-each = 分类别
forecast-running = 累计
forecast-quarter = { $year } 年 Q{ $quarter }
forecast-days = { $from } 至 { $to }
forecast-now = 当前

## At a glance
forecast-glance = 概览
# A number that opens the deals behind it.
forecast-figure = { $name }：{ $value }。显示商机。
forecast-won-in = { $column } 赢单
forecast-won-n = { $n ->
   *[other] { $n } 个商机
}
forecast-history-in = { $column }，按历史推算
forecast-band = 八成可能在 { $low } 至 { $high }
forecast-without-history = 历史太少：按各阶段的赢单概率计算
forecast-none-open = 没有进行中的商机
forecast-band-low = 八成可能，下限
forecast-band-high = 八成可能，上限
forecast-reckoning = 正在计算…
forecast-weighted-in = { $column } 进行中，加权
forecast-weighted-of = 未加权 { $value }，{ $n ->
   *[other] { $n } 个商机
}
forecast-late = 晚于最初预计结单
forecast-late-by = 一年内结单 { $n } 个，其中 { $late } 个延后，延后天数中位数 { $days ->
   *[other] { $days } 天
}
forecast-late-none = { $n ->
   *[other] 一年内结单的 { $n } 个商机全部按时
}
forecast-late-missing = 一年内结单的商机都没有填预计成交日期。

## By column
forecast-by-close = 按预计成交
forecast-chart = 按预计成交日期统计的赢单金额和进行中金额。用方向键在各列、各类别之间移动，按 Enter 显示商机。
forecast-chart-column = { $column }：赢单 { $won }，进行中 { $open }，{ $n ->
   *[other] { $n } 个商机
}，加权 { $weighted }
forecast-chart-part = { $column }，{ $row }：{ $value }，{ $n ->
   *[other] { $n } 个商机
}
forecast-won = 赢单
forecast-weighted = 加权
forecast-commit-or-surer = 承诺加赢单
forecast-best-or-surer = 力争及以上
forecast-pipeline-or-surer = 储备及以上
forecast-history = 历史推算
forecast-later = 以后
forecast-undated = 无日期
forecast-table = 按预计成交的预测数据
forecast-table-column = 预计成交
forecast-cell = { $column }，{ $row }：{ $value }，{ $n ->
   *[other] { $n } 个商机
}
# What a list of deals is called.
forecast-cell-title = { $column }：{ $row }
forecast-overdue = { $n ->
   *[other] 有 { $n } 个进行中的商机已过预计成交日期，金额 { $value }；计入“{ $column }”。
}
forecast-without-rate = 未计入合计：币种为 { $currencies } 的商机，“设置”中没有对应的汇率。
forecast-without-value = { $n ->
   *[other] 有 { $n } 个商机没有金额，未计入任何合计。
}
forecast-empty = 还没有可预测的内容：这段时间既没有进行中的商机，也没有赢单。进行中的商机填上预计成交日期后就会出现在这里。

## The deals behind a column
forecast-behind = { $column }：相关商机
forecast-behind-count = { $n ->
   *[other] { $n } 个商机
}
forecast-behind-none = { $column }：没有预计成交的商机。
forecast-as-list = 以列表打开
forecast-more = { $n ->
   *[other] 列表中还有 { $n } 个商机。
}
forecast-with-above = 累计 { $value }
forecast-own-chance = 自定，阶段 { $likelihood }
forecast-stage-chance = 阶段
forecast-pushed = { $n ->
   *[other] 推迟 { $n } 次
}
forecast-no-day = 无日期
forecast-category-of = { $deal }：预测类别
forecast-by-rule = 按阶段和日期：{ $category }

## Own history
forecast-own = 按自己的历史推算
forecast-own-hint = 以今天进行中的商机计，新商机另算
forecast-own-chart = 各列的预计金额，以及十次有八次落在其中的区间。用方向键在各列之间移动。
forecast-own-point = { $column }：预计 { $expected }，八成可能在 { $low } 至 { $high }
forecast-expected = 预计
forecast-band-legend = 八成可能
forecast-stages = 到达阶段后的赢单率
forecast-stage = 阶段
forecast-stage-history = 实际历史
forecast-stage-set = 设定概率
forecast-stage-closed = 已结单数
forecast-ground-pipeline = 依据此管道的 { $n } 个已结单商机。
forecast-ground-owner = 依据此负责人的 { $n } 个已结单商机。
forecast-ground-few = { $n ->
    [0] 还没有带阶段历史的已结单商机：满十个之前，按各阶段的赢单概率计算。
   *[other] 只有 { $n } 个已结单商机有阶段历史：满十个之前，按各阶段的赢单概率计算。
}
forecast-ground-assumed = 其中 { $n } 个导入时已结单，所走过的阶段是假定的：赢单的视为走完所有阶段，输单的视为走到输单时所在的阶段。
forecast-believe = 可信吗？
forecast-checking = 正在检查过去一年的每个周一：{ $done }/{ $all }
forecast-held = 最近 { $n } 个周一中，结果有 { $held } 次落在区间内。当时推算进行中的商机有 { $said } 会按时赢单，实际为 { $came }。
forecast-held-fair = 次数符合预期。
forecast-held-off = 有偏差：近期商机的走向与以往不同，不宜作为依据。
forecast-held-few = 能检查的周一还不到八个，无法判断。

## What changed
forecast-change = 变化
forecast-change-hint = 精确到分，按今日汇率
forecast-since = 起始日
forecast-since-week = 7 天前
forecast-since-month = 30 天前
forecast-since-quarter = 90 天前
forecast-since-day = { $day }
forecast-of = 范围
forecast-of-all = 全部进行中商机
forecast-change-chart = 进行中金额的变化。用方向键在各柱之间移动，按 Enter 显示其中的商机。
forecast-change-bar = { $bar }：{ $value }，{ $n ->
   *[other] { $n } 个商机
}
forecast-change-table = 变化数据
forecast-change-what = 变化
forecast-change-value = 金额
forecast-change-deals = 商机
forecast-opening = { $day } 进行中
forecast-closing = 今天进行中
forecast-opening-short = 期初
forecast-closing-short = 期末
forecast-bar-new = 新增
forecast-bar-reopened = 重新打开
forecast-bar-moved-in = 移入
forecast-bar-value-up = 金额上调
forecast-bar-value-down = 金额下调
forecast-bar-won = 赢单
forecast-bar-lost = 输单
forecast-bar-pushed-out = 推迟移出
forecast-bar-gone = 其他移出
forecast-nothing-changed = 两个时间点都没有进行中的商机，也没有变化。
forecast-edits = { $bar }：逐个商机
forecast-what-made = 新建
forecast-what-reopened = 重新打开
forecast-what-value = 金额由 { $from } 变为 { $to }
forecast-what-expected = 预计成交由 { $from } 变为 { $to }
forecast-what-owner = 负责人由 { $from } 变为 { $to }
forecast-what-pipeline = 换了管道
forecast-what-won = 赢单
forecast-what-lost = 输单
forecast-what-binned = 移入回收站
forecast-nothing = 空
forecast-nobody = 未分配

## Slippage
forecast-slippage = 推迟与缩水
forecast-slippage-open = 被推迟过的进行中商机
forecast-slippage-often = { $n ->
    [0] 没有推迟过三次的。
   *[other] 推迟三次或更多的有 { $n } 个。
}
forecast-slippage-none = 进行中的商机都没有推迟过。
forecast-slippage-who = 一年内谁推迟过
forecast-slippage-by = { $n ->
   *[other] { $n } 次
}，{ $deals ->
   *[other] { $deals } 个商机
}，共 { $days ->
   *[other] { $days } 天
}
forecast-slippage-unknown = 某人
forecast-trimmed = { $won } 个赢单商机中，有 { $n } 个的最终金额低于最初金额，降幅中位数 { $share }。
forecast-trimmed-none = { $won ->
   *[other] 一年内赢单的 { $won } 个商机，最终金额都不低于最初金额。
}
forecast-show-late = 显示延后的商机
forecast-show-trimmed = 显示缩水的商机

## Goal and coverage
forecast-goal = 目标
forecast-missing = 还差
forecast-won-goal = { $n ->
   *[other] { $n } 个商机
}，距目标 { $goal } 还差 { $missing }
forecast-won-reached = { $n ->
   *[other] { $n } 个商机
}，目标 { $goal } 已达成
forecast-chart-goal = { $column } 目标：{ $goal }，还差 { $missing }
forecast-gap = 还差 { $amount }
forecast-cover = { $column } 覆盖率
forecast-cover-title = { $column } 目标：进行中的商机
forecast-goal-none = 这类时段没有设定销售额目标，因此无法计算缺口。
forecast-goal-pipeline = 目标按全员或个人设定：选择全部管道即可查看覆盖率。
forecast-cover-over = 该时段已结束，进行中的商机不再计入。

## Cash in
forecast-cash = 回款
forecast-cash-hint = 按客户付款时间
forecast-cash-table = 回款数据
forecast-cash-won = 来自赢单
forecast-cash-open = 来自进行中的商机，加权
forecast-cash-all = 合计
forecast-cash-later = 以后
forecast-cash-cell = { $column }，{ $row }：{ $value }。显示商机。
forecast-cash-bar = { $column }：赢单 { $won }，进行中（加权）{ $open }
forecast-cash-chart = 各列回款。用方向键在各列之间移动，按 Enter 显示商机。
forecast-cash-terms = 付款条件：{ $terms }
forecast-cash-edit = 更改条件
forecast-cash-undated = { $n ->
   *[other] 有 { $n } 个进行中的商机没有日期，无法知道何时回款。
}
