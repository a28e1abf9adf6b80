### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = 正在检查数据…
check-eight = 八个常见错误
check-found = { $n ->
    [0] 八项均未发现
   *[other] 发现 { $n } 项
}
check-mistake = 错误
check-evidence = 依据（来自您的数据）
check-sample = 样本
check-weeks = 八周
check-next = 下一步
check-first = 先做这些
check-first-words = 最多三件
check-first-none = 没有紧急事项：八个错误都没有出现。
check-small = 目前数据太少，无法判断。有十个商机、触达或客户后就能得出结论。
check-high = 严重
check-medium = 中等
check-low = 轻微
check-fine = 良好
check-few = 数据太少，无法判断
check-nothing = 未发现问题。
check-n = n = { $n }
check-trend = { $now }，之前 { $before }
check-same = { $now }，与之前相同
check-planned = { $n ->
   *[other] 已安排 { $n } 个电话
}
check-set-aside = 每天已留出一小时开发新客户

mistake-prospecting = 没有时间开发新客户
mistake-unqualified = 管道里有未经甄别的线索
mistake-balance = 各阶段失衡
mistake-holding = 抓着成不了的单不放
mistake-tracking = 数据记录不全
mistake-customers = 忽视老客户
mistake-misleading = 误导人的数字
mistake-products = 产品失衡
about-prospecting = 与新客户的沟通
about-unqualified = 没人知道他们会不会买
about-balance = 各阶段进行中的商机与目标范围
about-holding = 时间久、没动静、一再推迟
about-tracking = 缺少金额、日期、下一步或原因
about-customers = 90 天没有人联系
about-misleading = 异常值、旧数据、未记录的输单
about-products = 几乎没人在卖的产品
sample-touches = 4 周内的触达
sample-past = 第一阶段之后且有记录的商机
sample-open = 进行中的商机
sample-tracked = 进行中或 90 天内输单
sample-customers = 客户
sample-closed = 一年内结单
sample-products = 填了产品的进行中商机

sign-no-leads = { $weeks ->
   *[other] 最近 4 周中有 { $weeks } 周没有新线索，也没有联系过任何线索
}
sign-for-leads = 4 周内 { $all } 次触达中有 { $leads } 次面向线索，占 { $share }
sign-nothing-set-aside = 下一周没有为线索安排任何事
sign-without-criteria = { $n ->
   *[other] { $n } 个商机不满足所在阶段的要求
}
sign-nothing-known = { $n ->
   *[other] { $n } 个商机的甄别问题都没有回答
}
sign-answered-no = { $n ->
   *[other] { $n } 个商机有甄别问题回答为“否”
}
sign-not-recorded = { $n ->
   *[other] { $n } 个商机没有任何记录：不是来自线索，所在阶段也没有要求
}
sign-too-many = { $stage }：进行中 { $open } 个，建议最多 { $most } 个
sign-too-few = { $stage }：进行中 { $open } 个，建议至少 { $least } 个
sign-almost-all = 大部分商机在“{ $stage }”：{ $open } 个
sign-old = { $n ->
   *[other] { $n } 个商机的历时超过九成赢单（{ $days } 天），且没有动静或一再推迟
}
sign-past-limit = { $n ->
   *[other] { $n } 个商机超过所在阶段的停留上限，且没有动静或一再推迟
}
sign-silent = { $n ->
   *[other] { $n } 个超过 { $days } 天没有动静
}
sign-pushed = { $n ->
   *[other] { $n } 个推迟了 { $times } 次或更多
}
sign-no-step = { $n ->
   *[other] { $n } 个商机没有下一步
}
sign-no-value = { $n ->
   *[other] { $n } 个没有金额
}
sign-no-day = { $n ->
   *[other] { $n } 个没有预计成交日期
}
sign-day-passed = { $n ->
   *[other] { $n } 个已过预计成交日期
}
sign-no-reason = { $n ->
   *[other] { $n } 个输单没有原因
}
sign-not-spoken = { $n ->
   *[other] { $n } 个客户已 { $days } 天没有联系
}
sign-outlier = 一个商机占一年赢单总额的 { $share }：平均值说明不了什么
sign-never-lost = 已结单的 { $won } 个商机全部赢单：输单没有记录
sign-stale = { $n ->
   *[other] { $n } 个进行中的商机已 { $days } 天无人处理
}
sign-nobody-leaves = { $stage }：{ $days } 天没有商机离开
sign-few-closed = { $name }：只有 { $closed } 个结单，因此不显示赢单率
sign-neglected = { $open ->
    [0] { $product }：没有进行中的商机
   *[other] { $product }：{ $open } 个进行中的商机
}
sign-one-product = 只有一个产品：无需平衡
sign-no-product = 还没有产品：无需平衡

check-step-set-aside = 每天留出一小时
check-step-plan = { $n ->
   *[other] 安排 { $n } 个电话
}
check-step-clean = 清理 { $n } 个
check-step-fill = 补全 { $n } 个
check-step-look = 查看 { $n } 个
plan-prospecting = 开发新客户
plan-ask = 询问还不清楚的事
plan-move = 推进商机
plan-customer = 他们用得怎么样？

## The nine habits
habits-title = 九个好习惯
habits-kept = { $n ->
   *[other] 做到 { $n } 个
}
habit-yes = 做到了
habit-partly = 部分做到
habit-no = 还没做到
habit-reviews = 为管道留出时间
habit-reviews-why = 每月投入四小时的公司，增长比只投入一小时的高 14%。
habit-reviews-n = 30 天内 { $done }，目标 { $of }
habit-training = 人人知道怎么做
habit-training-why = 每个阶段都有指引，新老成员都能看。
habit-training-n = { $of } 个阶段中 { $done } 个有指引
habit-follow-up = 持续跟进
habit-follow-up-why = 多数人打两次电话就放弃；平均需要八次触达。
habit-follow-up-n = 90 天内输单 { $of } 个，其中 { $done } 个达到触达目标
habit-short = 缩短周期
habit-short-why = 时间越长，对方越容易改变主意。
habit-short-n = 赢单用 { $now } 天，之前 { $before } 天
habit-short-first = 赢单用 { $now } 天；之前的赢单太少，无法比较
habit-referrals = 请客户转介绍
habit-referrals-why = 熟人推荐的，人们更愿意买。
habit-leads-n = 90 天内 { $of } 条新线索中占 { $done } 条
habit-words = 与市场部统一话术
habit-words-why = 写下理想客户想要什么、怎么说。
habit-words-n = 理想客户的 { $of } 项中写了 { $done } 项
habit-clean = 清理管道
habit-clean-why = 没有停滞，没有沉寂，没有过期的日期。
habit-clean-n = { $of } 个进行中的商机中 { $done } 个没有问题
habit-partners = 借力合作伙伴
habit-partners-why = 由客户以外的人介绍来的线索。
habit-questioned = 反思各阶段
habit-questioned-why = 对每个阶段都问一句为什么。
habit-questioned-n = 一年内讨论过 { $of } 个阶段中的 { $done } 个

## The review
review-name = { $date } 复盘
review-begin-title = 为管道留一小时
review-begin-words = 依次过一遍：有哪些变化，哪些单赢了、哪些单输了、为什么，接下来做什么。决定会变成待办；最后有一份可分享的总结。
review-since-last = 自上次复盘（{ $when }）以来
review-since-week = 一周以来：此前没有复盘
review-begin = 开始复盘
review-walk = 复盘步骤
review-beside = 复盘旁栏
review-time = 复盘用时
review-of-minutes = 共 { $n } 分钟
review-minutes = { $n } 分钟
review-hours = { $n } 小时
review-hours-of = { $done } / { $wanted }
review-hours-why = 每月四小时：做到的公司增长高出 14%。
review-held = { $n ->
    [0] 还没有复盘
   *[other] { $n } 次复盘
}
review-pause = 暂停
review-go-on = 继续
review-end = 结束并分享总结
review-back = 返回
review-next = 下一部分：{ $part }
review-nothing = 这部分没有需要讨论的。
review-more = { $n ->
   *[other] 还有 { $n } 个
}
review-deals = { $n ->
    [0] 无
   *[other] { $n } 个商机
}
review-moves = { $n ->
    [0] 没有商机移动
   *[other] { $n } 个商机：{ $on } 个前进，{ $back } 个后退
}
part-moved = 有什么变化
part-won = 赢单及原因
part-lost = 输单及原因
part-surprising = 意外赢单
part-stuck = 停滞
part-no-step = 没有下一步
part-closing = 即将成交
part-goals = 目标
part-question = 一个问题
review-opening = 当时进行中
review-came = 新增
review-up = 金额上调
review-down = 金额下调
review-won = 赢单
review-lost = 输单
review-gone = 移入回收站
review-closing = 现在进行中
review-won-on = { $date } 赢单
review-lost-on = { $date } 输单
review-on = 下一阶段
review-go-back = 退回一个阶段
review-plan = 安排下一步
review-park = 搁置到…
review-try-again = 再次跟进…
review-close-won = 赢单…
review-close-lost = 输单…
review-decision = 决定
review-acts = 处理“{ $title }”
review-moved-to = 已移至“{ $stage }”
review-last-stage = 已经在最后一个阶段。
review-first-stage = 已经在第一个阶段。
review-keys-deals = 商机
review-key-on = 前进
review-key-back = 后退
review-key-park = 搁置
review-key-close = 结单
review-key-decide = 决定

note-made = 新商机
note-reopened = 重新打开
note-forward = { $from } → { $to }
note-back = 从“{ $from }”退回“{ $to }”
note-value = 金额 { $from } → { $to }
note-expected = 预计成交 { $from } → { $to }
note-owner = 换了负责人
note-gone = 已移入回收站
note-won = 赢单
note-lost-in = 在“{ $stage }”输单
note-touches = 触达 { $done } 次，目标 { $goal } 次
note-budget = 从未问过预算
note-no-reason = 没有写原因
note-chance = 上次复盘时赢单概率为 { $chance }
note-fast = { $days } 天赢单，比九成赢单都快
note-pushed = 之前推迟过 { $times } 次
note-stuck = 在本阶段已停留 { $days } 天，上限 { $limit } 天
note-quiet = { $days ->
    [0] 今天联系过
   *[other] { $days } 天没有联系
}
note-untouched = 还没有人联系过
note-due = 预计成交 { $date }

review-park-title = 搁置“{ $title }”
review-park-words = 它暂时作为输单离开管道，到那天回到线索中。
review-until = 到什么时候？
review-months = { $n ->
   *[other] { $n } 个月后
}
review-reason = 原因
review-no-reason = 不填原因
review-day-later = 请选择今天以后的日期。
review-parked = 已搁置到 { $date }

review-decisions = 决定
review-no-decisions = 作出的决定会列在这里，并变成有日期和负责人的待办。
review-decide-title = 决定了什么？
review-decide-about = 关于“{ $title }”的决定
review-decision-example = 报价前先问预算
review-decision-missing = 请写下决定的内容。
review-becomes-step = 变成待办
review-nobody = 未分配
review-keep-decision = 保存
review-decided = 决定已保存
review-decided-step = 决定已保存，待办已安排
review-take-back = 撤回：{ $text }
review-step-done = 已完成
review-decided-n = { $n ->
    [0] 没有决定
   *[other] { $n } 个决定
}
review-notes = 记录
review-notes-hint = 大家写在同一份里

review-why-stage = { $stage }：为什么要有这个阶段？
review-why-words = 没有它会缺什么？它决定什么？能不能更短，或与别的阶段合并？
review-answer = 回答
review-other-stage = 换一个阶段
review-stage-facts = { $days ->
   *[other] 180 天内离开的 { $all } 个中，{ $on } 个前进，{ $lost } 个输单，{ $back } 个退回；中位数 { $days } 天
}
review-stage-new = { $n ->
   *[other] 180 天内没有商机离开；现有 { $n } 个商机。
}

review-goal-of = { $done } / { $goal }
review-goal-reached = 已达成
review-goal-on-pace = 进度正常
review-goal-ahead = 超前 { $n }
review-goal-behind = 落后 { $n }
review-no-goals = 还没有设定目标。

review-former = 历次复盘
review-none-yet = 还没有。
review-took = 用时 { $time }。
review-was-there = 参加人：{ $names }
review-from-to = 当时进行中 { $from }，现在 { $to }。
review-heading = { $name }：{ $n }
review-share = 分享
review-copy = 复制文字
review-copied = 已复制
review-print = 打印

review-here = 在场
review-leads = 主持
review-follows = 跟随
review-elsewhere = 在别处
review-alone = 目前没有其他人加入。
review-invite = 邀请实时协作
review-following = { $name } 正在主持；本页跟随。
review-not-following = { $name } 正在主持；您在自行浏览。
review-follow = 重新跟随
review-stop-following = 自行浏览
review-not-led = 这次复盘是在另一台设备上开始的。
review-take-lead = 在这里主持
review-somebody = 某人
