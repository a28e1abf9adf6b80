## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = 已填写：{ $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
   *[other] { $kind }：最近 { $n } 天内
}
criterion-any = 与客户有过联系
criterion-required = 必需
criterion-is-required = 必需：不满足就不能进入
criterion-when = 何时发生
criterion-is-met = 已满足：
criterion-is-not-met = 缺少：

## How it is edited
criterion-kind = 条件 { $n }：类型
criterion-kind-tick = 手动勾选
criterion-kind-field = 字段已填写
criterion-kind-activity = 已发生
criterion-which-field = 条件 { $n }：字段
criterion-which-activity = 条件 { $n }：跟进类型
criterion-days = 最近天数
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = 满足的 { $n } 个中赢单 { $with }，未满足的 { $m } 个中赢单 { $without }
criterion-ended-few = 已结单：满足的 { $n } 个，未满足的 { $m } 个。数量太少，无法比较。

## The question
criteria-fill-words = { $n ->
    [1] 此商机尚不满足进入“{ $stage }”的条件。请补全缺少的内容。
   *[other] 有 { $n } 个商机尚不满足进入“{ $stage }”的条件。在这里填写的内容，会写入缺少它的商机。
}
criteria-fill = 填写并移动

## What is missing where a deal is
criteria-missing = 缺少准入条件：{ $names }
criteria-missing-here = 进入“{ $stage }”还缺

## Signals that speak for a stage
stage-triggers = 触发信号
stage-triggers-hint = 前面阶段的商机记录了其中一种信号后，会建议移到此阶段。
suggest-title = 建议
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }：移至“{ $stage }”？
suggest-pass = 暂不移动：{ $stage }
suggest-passed = 有新信号之前不再建议
signals-title = 意向信号
signals-record = 记录意向信号
signals-none = 表明客户有意购买的信号：申请演示、询价、订样品。
