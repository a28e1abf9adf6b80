## The ideal customer
ideal-title = 理想客户
ideal-words = 请用客户自己的话，照他们的说法写。同类的多项之间用顿号或逗号隔开。留空的项不参与线索的匹配。
ideal-wants-example = 不再漏水，水费说得清楚
ideal-says-example = “水一直在滴，等天花板塌了才有人告诉我们”
ideal-industries = 行业
ideal-regions = 地区
ideal-roles = 职务
ideal-pains-hint = 在线索的备注和甄别回答中查找。
ideal-objections-hint = 痛点若同时带有其中一项异议，只算部分。
ideal-example = 酒店、物业管理
ideal-size-from = 规模下限
ideal-size-to = 规模上限
ideal-size-hint = 按您的算法：人数、户数或场所数。
ideal-budget-from = 预算下限
ideal-budget-to = 预算上限
ideal-saved = 理想客户已保存。
ideal-range = 下限不能大于上限。
ideal-weights = 行业 15 分，规模 12 分，地区 8 分，职务、预算、痛点各 5 分；留空的项，分数分给其余各项。

## Points
points-title = 线索计分
points-words = 每种来源当天计满分，合计不超过上限，之后在所填天数内均匀衰减；天数为 0 则不衰减，分数为 0 则不计入。
points-engagement = 互动
points-source = 发生了什么
points-points = 分数
points-cap = 上限
points-days = 天数
points-of = { $what }：{ $of }
points-own = 自定义信号
points-own-name = 信号名称
points-own-add = 添加信号
points-own-missing = 自定义信号需要名称。
points-remove = 移除“{ $what }”
points-fields = 匹配度：线索字段的分数
points-fields-none = 还没有。这些分数会加到理想客户的得分上；负数为扣分。
points-field-add = 添加字段
points-field = 字段
points-test = 条件
points-test-word = { $test ->
    [filled] 已填写
    [has] 包含文字
    [from] 不低于
   *[up-to] 不超过
}
points-value = 内容
points-value-missing = 请填写与什么比较。
points-ready = 高意向分数线
points-ready-hint = 满分 100。线索达到此分数时，其负责人会收到一项待办，仅此一次。
points-ready-range = 请填写 1 到 100 之间的数字。
points-saved = 计分规则已更改。
points-usual = 全部恢复默认
points-signed = 请填写 −{ $most } 到 { $most } 之间的数字。

## What the score was worth
past-title = 评分的效果
past-words = 每条已有结果的线索，都按今天的规则和当时已知的信息，重新计算出结果那天的分数。
past-over = 当时 { $points } 分及以上
past-under = 低于此分
past-won = { $share } 赢单
past-of = { $all } 条线索中赢单 { $won } 条
past-nobody = 还没有
past-guesses = { $n ->
   *[other] 由线索转来的商机只有 { $n } 个结单：不满 20 个时，权重仍属猜测。
}
past-n = { $n ->
   *[other] 自己的历史：{ $n } 条线索
}
past-learned = 从已结单商机中学到的规律
past-learned-percent = 赢单可能性 { $percent }
past-learned-words = { $n ->
   *[other] 从 { $n } 个已结单商机中学到。它与评分并列显示，从不计入评分。
}
past-learned-how = 对此线索的每项已知信息，比较它在赢单商机与输单商机中出现的比例，再把各项相乘；未知的不计。
past-learned-few = { $n ->
   *[other] 已有 { $n } 个商机结单。满 50 个后，会从中学习线索赢单的可能性。
}
past-learned-choose = 从某条线索打开此页，可查看它赢单的可能性。
past-for = 有利：{ $n } 个中赢单 { $won } 个
past-against = 不利：{ $n } 个中赢单 { $won } 个
past-below = 低于 { $most }
past-signal-none = 没有：{ $signal }
past-answer = { $question }：{ $extent }
