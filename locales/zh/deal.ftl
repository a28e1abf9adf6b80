## The deal's drawer
deal-gone = 找不到此商机
deal-gone-unknown = 此工作区中没有该链接对应的商机。它可能在尚未合并到这里的副本中。
deal-gone-binned = 此商机在回收站中。
deal-gone-undone = 添加此商机的操作已撤销。重做即可找回。
deal-restore = 恢复
deal-whole-title = 完整名称
deal-back = 返回
deal-before = 上一个商机
deal-after = 下一个商机
deal-contact-with-role = { $name }，{ $role }
deal-opened = 创建于 { $date }
deal-opened-days = { $days ->
    [0] 创建于 { $date }
   *[other] 创建于 { $date }，已 { $days } 天
}
deal-closes = 预计成交 { $date }
deal-no-value = 尚无金额
deal-copy-link = 复制链接
deal-link-copied = 链接已复制。凡是有此工作区的设备，都能用它打开这个商机。
deal-link = 此商机的链接：{ $address }
deal-more = 更多
deal-reopen = 重新打开
deal-reopened = “{ $title }”已重新打开
deal-delete = 删除
deal-deleted = “{ $title }”已移入回收站

## Stage path and entry criteria
deal-days = { $days ->
    [0] 当天
   *[other] { $days } 天
}
deal-days-here = { $days ->
    [0] 今天进入
   *[other] 已 { $days } 天
}
deal-next-stage = 下一阶段
deal-skipped = 已跳过
deal-to-reach = 进入“{ $stage }”：已满足 { $met }/{ $all }
deal-move-to-stage = 移至“{ $stage }”
deal-ask = 询问 { $name }

## Two values for one field
deal-elsewhere = 它的状态为“{ $word }”，只有更高版本的 Kariz 才能识别。在这里只能重新打开它。

## How it ended
deal-outcome = 结果
deal-won-on = { $date } 赢单，{ $value }
deal-lost-on = { $date } 输单：{ $reason }
deal-no-reason = 未填原因
deal-add-note = 添加备注
deal-try-again = 再次跟进
deal-retried-on = { $date } 再次跟进
deal-retried = 再次跟进中
deal-retry-lead = 打开线索
deal-retry-day = 改天…
deal-retry-off = 不再跟进
deal-retry-is-off = “{ $title }”不再跟进

## Next step
deal-next-step = 下一步
deal-nothing-planned = 未安排下一步
deal-plan-step = 安排下一步
deal-change-step = 修改下一步
deal-move-step = 改期
deal-done = 完成
deal-remove-step = 移除此步骤
deal-complete-step = 完成：{ $title }
deal-and-next = 接下来
deal-step-done = 步骤已完成
deal-also-planned = 其他安排
deal-no-date = 无日期
deal-today = 今天
deal-tomorrow = 明天
deal-in-a-week = 一周后
step-more = 更多
step-repeat-never = 不重复
step-to-calendar = 加入日历
step-no-day = 此步骤还没有日期。
deal-step-kind = 类型
deal-step-title = 要做什么
deal-step-example = 打电话确认预算
deal-time = 时间
deal-touch-small-of = 第 { $n }/{ $goal } 次触达

## Activity
deal-activity = 跟进
deal-touch-of = 触达 { $n }/{ $goal }
deal-touch = 第 { $n } 次触达
deal-log = 记录类型
deal-write = 写下跟进情况…
deal-day = 日期
deal-plan-it = 安排到以后
deal-save-note = 保存备注
deal-log-kind = { $kind ->
    [call] 记录电话
    [email] 记录邮件
    [message] 记录消息
    [meeting] 记录会议
    [demo] 记录演示
   *[other] 记录任务
}
deal-plan-kind = { $kind ->
    [call] 安排电话
    [email] 安排邮件
    [message] 安排消息
    [meeting] 安排会议
    [demo] 安排演示
   *[other] 安排任务
}
deal-timeline = 动态
deal-timeline-empty = 您的跟进记录和商机的进展会显示在这里。
deal-show-all = 显示全部 { $n } 条
deal-entry-menu = 操作：{ $title }
deal-not-done = 标为未完成
deal-remove = 移除
deal-activity-removed = 跟进已移除
deal-opened-in = 创建于“{ $stage }”
deal-reopened-in = 重新打开，进入“{ $stage }”
deal-moved-from-to = 从“{ $from }”移至“{ $to }”
deal-moved-unmet = 移动时未满足准入条件。
deal-was-won = 赢单
deal-was-lost = 输单

## Fields
deal-key-fields = 关键信息
deal-weighted = 加权 { $value }
deal-category-by-rule = 按阶段和日期
deal-from-stage = 取自阶段
deal-stage-says = 阶段默认 { $percent }
deal-percent-error = 请填写 0 到 100 之间的数字。
deal-add-about = 补充已知的情况
deal-domain = 网站域名
deal-industry = 行业
deal-region = 地区
deal-other-deals = 与对方的其他商机
deal-stage-history = 阶段历史
deal-since = 进入时间
deal-stayed = 停留

## Won and lost
close-won-title = 赢单：{ $title }
close-lost-title = 输单：{ $title }
close-won-many = { $n } 个商机赢单
close-lost-many = { $n } 个商机输单
close-value = 最终金额
close-why-won = 客户为什么买
close-note = 对方怎么说
close-reason = 原因
close-reason-words = 日后能从中看出哪里可以做得更好。没人清楚时，可以留空。
close-new-reason = 其他原因
close-add-reason = 加入列表
close-won = 标为赢单
close-lost = 标为输单
close-was-won = “{ $title }”已赢单
close-was-lost = “{ $title }”已输单
close-were-won = { $n } 个商机已赢单
close-was-lost-until = “{ $title }”已输单，将于 { $day } 再次出现
close-what-next = 接下来
close-for-good = 不再跟进
close-again-on = 到某天再次跟进
close-nurture = 保持联系，三个月后首次跟进
close-were-lost = { $n } 个商机已输单

## Planning in one line
plan-title = 下一步：{ $deal }
plan-line = 接下来做什么，什么时候做
plan-example = 电话 王芳 周一 9:00
plan-missing = 请填写要做什么。
plan-reads-as = { $kind } · { $when }
plan-gone = 该日期已过：{ $when }。
plan-add = 安排
plan-done = 已安排：{ $step }，{ $when }

## After a win
after-win-offer = 接下来做什么
after-win-title = 赢单之后：{ $title }
after-win-words = 留住老客户比开发新客户容易。容易忘的事，现在就安排好。
after-win-referral = 请客户转介绍
after-win-referral-hint = 等客户见到效果时问：还有谁有同样的问题？
after-win-renewal = 续约
after-win-renewal-hint = 到期之前留出时间商谈，或借机增购。
after-win-renewal-saved = 已保存
after-win-renews = 到期前几周，“{ $title }”会出现在“今日”中
after-win-welcome = 欢迎序列…
after-win-plan = 安排
after-win-is-planned = 已安排
after-win-planned = 已安排：{ $step }

## People in a deal
deal-people = 商机相关人员
deal-person = 添加人员
deal-role = 角色
deal-role-of = { $name } 的角色
deal-role-remove = 将 { $name } 移出此商机
# Since the buyer's last answer, although somebody has reached out
deal-silent = { $days ->
   *[other] 已 { $days } 天没有回音
}
