## The page
goals-set = 设定目标
goals-empty = 还没有目标
goals-empty-words = 设定一周、一个月、一个季度或一年要达成的目标：销售额、赢单数、新线索、跟进次数；可以面向全团队，也可以面向某个人、某个产品或某个渠道。Kariz 每天告诉您进度是超前还是落后。
goals-of-team = 全团队
goals-of-people = 个人
goals-of-products = 产品
goals-of-channels = 渠道
goals-more = 另有 { $n } 项，不计入
goals-quarter = { $year } 年 Q{ $quarter }
goals-days = { $from } 至 { $to }
goals-gone = { $name }（已不在列表中）
goals-done-of = / { $target }
goals-reached = 已达成
goals-on-pace = 进度正常
goals-ahead = 超前 { $amount }
goals-behind = 落后 { $amount }
goals-none-now = 本期没有目标
goals-usual-even = 与往常节奏下的应有进度持平
goals-usual-ahead = 比往常节奏下的应有进度多 { $amount }
goals-usual-behind = 比往常节奏下的应有进度少 { $amount }

## One goal
goals-change = 更改
goals-remove = 移除
goals-remove-named = 移除目标：{ $name }
goals-removed = 已移除目标：{ $name }
goals-saved = 已保存目标：{ $name }
goals-chart = { $name }，逐日。用方向键在各天之间移动。
goals-day-all = { $day }：{ $done }；匀速 { $straight }，往常 { $usual }
goals-day-straight = { $day }：{ $done }；匀速 { $straight }
goals-day-done = { $day }：{ $done }
goals-day-ahead-all = { $day }：匀速 { $straight }，往常 { $usual }
goals-day-ahead = { $day }：匀速 { $straight }
goals-line-done = 目前
goals-line-straight = 匀速
goals-line-usual = 往常
goals-line-goal = 目标
goals-show-behind = { $amount }：查看由哪些记录得出
goals-so-far-n = { $n ->
    [0] 还没有
   *[other] 由 { $n } 条记录得出
}
goals-so-far-left-out = { $n ->
   *[other] 由 { $n } 条记录得出
}；{ $left ->
   *[other] 其中 { $left } 条没有金额或汇率
}
goals-straight-basis = 第 { $gone } 个工作日，共 { $all } 个
goals-usual-basis = 过去 { $n } 期的同期已完成 { $share }
goals-usual-few = 以往的期数太少：满三期后才能看出往常的节奏。
goals-pace = 按此速度
goals-as-usual = 照往常节奏，可达 { $amount }
goals-missing = 还差
goals-per-day = { $n ->
   *[other] 剩余 { $n } 个工作日，每天 { $amount }
}
goals-lacks-target = 本期没有设定大于零的目标，因此无法计算缺口。
goals-table = 逐日数据
goals-table-day = 日期
goals-behind-count = { $n ->
   *[other] { $n } 条记录
}
goals-show-all = 显示全部

## What it takes
goals-need = 达成所需
goals-need-what = 从现在起
goals-need-likely = 约
goals-need-range = 八成可能
goals-range = { $low } 至 { $high }
goals-need-wins = 需要赢下的商机
goals-need-average = 平均每单 { $amount }
goals-need-deals = 需要推进到结单的商机
goals-need-rate = 赢单率按 { $rate } 计
goals-need-meetings = 会议和演示
goals-need-touches = 触达客户的次数
goals-need-leads = 新线索
goals-need-leads-n = { $n ->
   *[other] 依据 { $n } 条已有结果的线索
}
goals-ground-own = { $n ->
   *[other] 依据一年内结单的 { $n } 个商机。
}
goals-ground-team = { $n ->
   *[other] 依据全团队一年内结单的 { $n } 个商机：自身的数据太少。
}
goals-too-few = 不足十个，无法判断。

## Coverage
goals-cover = 覆盖率
goals-cover-title = { $name }：进行中的商机
cover-times = { $factor } 倍
cover-present = 现有：{ $factor } = 进行中 { $open } ÷ 还差 { $missing }
cover-needed = 所需：{ $factor }（八成可能在 { $low } 至 { $high }）= 1 ÷ 赢单率 { $rate }
cover-yes = 进行中的商机足够。
cover-perhaps = 进行中的商机大致够用，无法说得更准。
cover-no = 进行中的商机太少，还需约 { $amount }。
cover-by-count = 输单没有金额，因此赢单率按数量计算。
cover-without-value = { $n ->
   *[other] 有 { $n } 个进行中的商机没有金额或汇率，未计入。
}
cover-ground-own = { $n ->
   *[other] 依据一年内结单的 { $n } 个商机。
}
cover-ground-team = { $n ->
   *[other] 依据全团队一年内结单的 { $n } 个商机：自身的数据太少。
}
cover-few = 不足十个，无法判断。
cover-show = { $n ->
   *[other] 查看这 { $n } 个进行中的商机
}
cover-lacks-target = 本期没有设定大于零的目标，因此无法计算缺口。
cover-lacks-nothing = 已达成，没有缺口。
cover-lacks-closed = 一年内没有商机结单：有几个结单后，才能算出所需。
cover-lacks-won = 一年内没有赢单：有几个赢单后，才能算出所需。
cover-lacks-values = 赢单都没有可以合计的金额：请为商机填写金额，并在“设置”中填写汇率。
cover-lacks-deals = 这类目标看工作量，不看赢单：每天要完成多少见上方。
cover-lacks-leads = 线索不对应产品，转为商机后才有产品。

## Spans before
goals-past = 以往
goals-past-reached = { $all ->
   *[other] { $all } 期中达成 { $n } 期
}
goals-past-span = 时段
goals-past-share = 达成率
goals-past-cell = { $span }：{ $amount }。查看由哪些记录得出。
goals-past-title = { $measure }，{ $span }

## Setting a goal
goals-edit = 更改目标
goals-what = 统计内容
goals-span = 周期
goals-whose = 适用对象
goals-everybody = 所有人
goals-category = 类别：{ $name }
goals-target = 目标
goals-target-wrong = 目标必须是大于零的数字。
goals-from = 起始日期
goals-from-words = 以往各期的目标保持不变。
goals-note = 备注
goals-there = 已有这样的目标：{ $target }，将被更改。
goals-lately = 以往：{ $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = 适用于全部商机，除非管道或商机另有约定。
terms-of-pipeline = 适用于“{ $name }”的商机，除非商机另有约定。
terms-of-deal = 适用于“{ $name }”。
terms-share = 百分比
terms-days = 赢单后天数
terms-add = 添加一期
terms-drop = 移除这一期
terms-part = 第 { $n } 期
terms-wrong = 各期合计必须为 100%，现在是 { $sum }。
terms-days-wrong = 天数必须是不超过 { $most } 的整数。
terms-none = 不单独约定
terms-as-usual = 不单独约定时：{ $terms }
terms-saved = 已保存付款条件
