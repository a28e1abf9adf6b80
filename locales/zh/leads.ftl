## The page of leads
leads-this-month = { $n ->
   *[other] 本月新增 { $n } 条线索
}
leads-toolbar = 显示哪些线索，按什么顺序
leads-all-open = 全部进行中
leads-state-ready = 高意向
leads-state-new = 新线索
leads-state-working = 跟进中
leads-state-nurture = 培育中
leads-state-converted = 已转商机
leads-state-disqualified = 无效
leads-until = 至 { $date }
leads-filter-text = 按关键词筛选
leads-any-channel = 全部渠道
leads-any-owner = 全部负责人
leads-sort-label = 排序
leads-sort = 排序：{ $what }
leads-sort-score = 评分
leads-sort-fit = 匹配度
leads-any-fit = 全部匹配度
leads-fit-letter = 匹配度 { $letter }
leads-sort-newest = 最新
leads-no-match = 没有符合的线索
leads-choose = 选择一条线索，查看已知信息。按 J 到下一条，按 K 到上一条。
leads-select = 选择 { $name }
leads-days = { $n ->
    [0] 今天
   *[other] { $n } 天
}
leads-count = { $n ->
   *[other] { $n } 条线索
}

## Nobody yet
leads-empty = 还没有线索
leads-empty-words = 线索是可能会购买的人，知道姓名就够了。转为商机之前，线索不计入管道的任何数字。
leads-empty-line = 输入一行：姓名、公司、邮箱、电话，顺序不限。
leads-empty-paste = 粘贴邮件签名、名片文字，或每行一人的名单。
leads-empty-card = 粘贴 vCard 或表格中的行，或选择 vCard 或 CSV 文件：每行成为一条线索。
leads-add-first = 添加第一条线索

## New leads
leads-add-line = 添加线索：一行文字、签名、vCard 或名单
leads-add-example = 姓名，公司，邮箱，电话…
leads-add = 添加
leads-add-people = 从通讯录选
leads-add-file = vCard 或 CSV 文件
leads-card-unread = 无法读取此文件。
leads-add-first-this = 请先添加或清空输入框中的内容。
leads-read-as = 识别为
leads-read-many = { $n ->
   *[other] 识别为 { $n } 条线索
}
leads-and-more = { $names } 等
leads-nobody-like = 没有重复
leads-known = { $name } 已存在
leads-known-many = { $n ->
   *[other] 其中 { $n } 条已存在：{ $names }
}
leads-read-all = 识别出的全部线索
leads-leave-out = 跳过已存在的
leads-too-long = 内容超过 { $most }，请分批粘贴。
leads-too-many = 超过 { $most } 条线索，请分批粘贴。
leads-no-person = 第 { $n } 条线索过长，不像是一个人的信息。未读取任何内容。
leads-broken-card = 第 { $n } 张名片没有结尾，或没有任何人的信息。未读取任何内容。
leads-added = 已添加 { $name }
leads-added-many = { $n ->
   *[other] 已添加 { $n } 条线索
}

## Goals
leads-goals = 新线索目标
leads-goals-by = 目标统计方式
leads-goals-count = 数量
leads-goals-edit = 编辑目标
leads-goal-day = 今天
leads-goal-week = 本周
leads-goal-month = 本月
leads-goal-of = / { $goal }
leads-goal-reached = 已达成
leads-goal-on-pace = 进度正常
leads-goal-ahead = 超前 { $n }
leads-goal-behind = 落后 { $n }
leads-pace-day = 按此速度，30 天达 { $month }，半年达 { $half }
leads-pace-week = 按此速度，本周可达 { $n }
leads-pace-month = 按此速度，本月可达 { $n }，半年约 { $half }
leads-goal-per-day = 每天线索数
leads-goal-per-week = 每周线索数
leads-goal-per-month = 每月线索数
leads-worth-per-day = 每天金额
leads-worth-per-week = 每周金额
leads-worth-per-month = 每月金额
leads-goals-hint = 供参考：每天 250 条，30 天就是 { $month } 条，半年就是 { $half } 条。留空表示不设目标。

## A lead
leads-known-of = 已知信息
leads-became = 已转为商机：
leads-reopen = 重新打开
leads-convert = 转商机
leads-convert-into = 归入已有商机…
leads-work = 开始跟进
leads-nurture = 培育…
leads-disqualify = 判为无效…
leads-more = 此线索的更多操作
leads-to-bin = 移入回收站
leads-gone = 找不到此线索
leads-restore = 恢复
leads-restored = 线索已恢复。
leads-worked = 已开始跟进 { $name }。
leads-reopened = 已重新打开 { $name }。

leads-next-step = 下一步
leads-step-done = 完成
leads-step-later = 改天
leads-plan-step = 安排下一步
leads-next-none = 未安排下一步。
leads-handed-over = { $owner } 有待办“{ $step }”，{ $when }。

## Fit
leads-fit = 匹配度
leads-fit-none = 尚未描述理想客户：评分全部按互动计。
leads-describe-ideal = 描述理想客户…
leads-ideal = 理想客户…
leads-wanted = 理想：{ $what }
leads-wanted-range = 理想：{ $from } 至 { $to }
leads-wanted-from = 理想：至少 { $from }
leads-wanted-to = 理想：最多 { $to }
leads-objection = 对方说：{ $what }
leads-not-known = 尚不了解
leads-score-menu = 评分
leads-points = 计分规则…
leads-past = 评分的效果…

## Qualification
leads-qualification = 甄别
leads-frame = 此工作区所用的甄别问题
leads-frame-bant = BANT
leads-frame-three = 三问
leads-frame-both = 两者都用
leads-qualified = 是 { $yes }，部分 { $partly }，否 { $no }，未知 { $unknown }
leads-question = { $question ->
    [budget] 预算
    [authority] 决策权
    [need] 需求
    [timeline] 时间安排
    [problem] 有没有我们能解决的问题？
    [opportunity] 有没有我们能带来的机会？
   *[agrees] 客户是否认同？
}
leads-extent = { $extent ->
    [no] 否
    [partly] 部分
    [yes] 是
   *[unknown] 未知
}
leads-evidence = 依据：{ $question }
leads-evidence-example = 怎么知道的？还要问什么？

## Engagement
leads-engagement = 互动
leads-points-of = { $points } / { $most }
leads-engagement-none = 还没有互动。有动静时点一下就能记下；电话和会议会自动计入。分数随天数衰减。
leads-record = 记录意向信号
leads-lasting-when = { $n ->
   *[other] { $n } 次，最近 { $when }，不衰减
}
leads-signal-recorded = { $name }：{ $signal }
leads-signal-when = { $n ->
   *[other] { $n } 次，最近 { $when }，{ $days } 天内逐渐衰减
}

## So far
leads-so-far = 至今进展
leads-touches = 触达 { $n }/{ $goal }
leads-came-in = 录入线索
leads-show-all = 显示全部 { $n } 条
leads-from-deal = 再次跟进；此前输单的商机：
leads-log-kind = 记录类型
leads-log-text = 写下跟进情况
leads-log = 记录

## Not now, or not at all
leads-nurture-title = 培育：{ $name }
leads-nurture-words = 先排在列表末尾，到那天再出现。
leads-until-when = 等到什么时候
leads-until-label = 再次跟进日期
leads-day-later = 请选择今天以后的日期。
leads-in-two-weeks = 两周后
leads-in-a-month = 一个月后
leads-in-three-months = 三个月后
leads-in-six-months = 半年后
leads-nurture-do = 培育
leads-nurtured = { $who }：等到 { $date } 再跟进。
leads-disqualify-title = 判为无效：{ $name }
leads-why-not = 为什么无效？
leads-why-not-words = 不会购买的线索不计入管道的任何数字。
leads-other-reason = 其他原因
leads-reason-missing = 请选择或填写原因。
leads-try-again = 再次跟进
leads-never = 不再
leads-from-a-day = 从某天起
leads-disqualify-do = 判为无效
leads-disqualified = 已判为无效：{ $name }

## Into a deal
leads-convert-title = 转商机：{ $name }
leads-convert-what = 转为
leads-existing-deal = 已有商机
leads-convert-words = 线索保留自己的历史；跟进记录和甄别结果也会显示在商机上。
leads-convert-anyway = 仍要转商机
leads-is-known = 就是已有的 { $name }
leads-criteria = 此阶段要求
leads-find-deal = 查找商机
leads-no-deal = 没有叫这个名称的进行中商机。
leads-deal-missing = 请选择商机。
leads-converted = { $name } 已转为商机。
leads-open-deal = 打开商机

## Many at once
leads-bulk = 所选线索
leads-selected = { $n ->
   *[other] 已选 { $n } 条
}
leads-select-all = 全选
leads-select-none = 取消全选
leads-changed = { $n ->
   *[other] 已修改 { $n } 条线索
}
leads-binned = { $n ->
   *[other] 已将 { $n } 条线索移入回收站
}
