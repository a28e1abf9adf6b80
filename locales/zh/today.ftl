### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = 谁的待办，哪一类
today-everyone = 所有人
today-mine = 我的
today-one-by-one = 逐项处理
today-calendar = 日历文件
today-calendar-words = 当前显示的全部待办，供导入您自己的日历。新文件取代旧文件。
today-calendar-empty = 没有带日期的待办。
today-calendar-done = { $count ->
   *[other] 日历文件中有 { $count } 项待办
}
today-progress = 已完成 { $done }/{ $all }
today-overdue = 逾期
# How many steps, and what their deals are worth.
today-part = { $count } · { $value }
today-unplanned = { $count ->
   *[other] { $count } 个进行中的商机
}
today-more = 还有 { $count } 项
today-undated = 无日期
today-upcoming = 即将到来
today-upcoming-count = 未来 7 天 { $count } 项
today-week = 未来 7 天的待办
today-meetings = { $count ->
    [0] 无会议
   *[other] { $count } 个会议
}
today-agenda = 日程
today-agenda-empty = 今天没有定了时间的待办。定了时间的会排在这里，例如“电话 王芳 14:00”。

## Leads
today-ready = 高意向线索
today-leads = 待联系的线索
today-known-since = { $date } 录入
today-again = { $date } 再次跟进
today-plan-call = 安排电话

## Answers and renewals
today-awaited = 等待回复
today-renewals = 续约
today-silent = { $days ->
   *[other] 已 { $days } 天没有回音
}
today-renews = { $date } 续约
today-answered = 已回复
today-answered-named = 已回复：{ $title }
today-has-answered = { $title }：已记下回复

## A row
today-in-stage = { $days ->
    [0] 今天进入
   *[other] 已停留 { $days } 天
}
today-stuck = { $days ->
   *[other] 在“{ $stage }”已 { $days } 天，上限 { $limit } 天。
}
today-called = 您在 { $time } 打过电话：结果如何？
today-done-named = 完成：{ $title }
today-call-named = 打电话：{ $name }
today-mail-named = 发邮件：{ $name }
today-plan-for = 安排下一步：{ $title }
today-plan-call-for = 安排电话：{ $title }
today-later = 改天
today-later-named = 改天：{ $title }
today-move-named = { $title }：改到 { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = +{ $days } 天

## Another day
today-move-title = 改期：{ $title }
today-move-words = 或用文字填写
today-move-example = 下周一 10 点
today-move-unread = 请填写日期，例如“明天”“过 2 周”“下周一 10 点”。
today-move = 改期
today-moved = 已改期：{ $what }，{ $when }
today-stays = 时间未变：{ $what }，{ $when }

## What came of it
today-outcome-title = { $kind ->
    [call] 电话打得怎么样？
    [email] 邮件结果如何？
    [message] 消息结果如何？
    [meeting] 会议开得怎么样？
    [demo] 演示做得怎么样？
   *[other] 结果如何？
}
today-minutes = { $minutes ->
   *[other] 约 { $minutes } 分钟
}
today-next-example = 发报价 周五
today-comes-again = { $often }：下一次在 { $date }。
today-save-and-plan = 保存，安排 { $when }
today-only-save = 仅保存
today-saved = 已完成：{ $step }
today-saved-and-planned = 已完成：{ $what }。下一步：{ $next }，{ $when }

## One by one
today-left = { $count ->
   *[other] 还剩 { $count } 项
}
today-pass = 跳过
today-all-seen = 全部看过了
today-all-seen-words = 跳过的仍在列表中。
today-to-list = 返回列表

## Nothing to do
today-free = 没有到期的待办，进行中的商机都有下一步
today-free-words = 安排在某天的事，到那天会出现在这里。即将到来的在下方。
today-free-filtered = 上方所选范围内没有到期的待办。
today-everything = 显示全部
today-nothing-yet = 您的一天从这里开始
today-nothing-yet-words = 添加一个商机，再安排下一步：“电话 王芳 周一 9:00”。到那天它会出现在这里；没来得及做的会一直留着，直到完成。
