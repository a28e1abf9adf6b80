### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = 跳到正文
opening = 正在打开您的销售管道…
opening-slow = 打开用时比平时长。此设备上的数据不受影响；重试一次往往就好了。
open-failed = 您的工作区没有打开
open-storage-unavailable = 此浏览器不允许 Kariz 存储数据。在无痕窗口中，或网站数据被禁用时，任何内容都无法保存：请在普通窗口中打开 Kariz。
open-damaged = 存储的数据中有 { $chunks } 处无法读取。没有删除任何内容。请打开同事发来的工作区副本，或自己的备份。
open-too-new = 此工作区由更高版本的 Kariz 写入。请重新加载页面以获取新版本。
open-gone = 此设备上存储的工作区数据已不存在：被浏览器或其他程序删除了。其他地方的副本不受影响：请重新开始，并打开其中一个副本。
open-gone-named = 此设备上存储的“{ $name }”数据已不存在：被浏览器或其他程序删除了。其他地方的副本不受影响：请重新开始，并打开其中一个副本。
open-save-unread = 将无法读取的部分存为文件
open-others = 此设备上的工作区
open-start-anew = 重新开始
removed-elsewhere = 已在另一个标签页中将“{ $name }”从此设备移除。其他地方的副本不受影响。
engine-stopped = Kariz 已停止运行
engine-stopped-words = Kariz 的一部分已停止运行。所有显示为已保存的内容都在此设备上；请重新加载页面后继续。
try-again = 重试
close = 关闭
messages = 通知
cancel = 取消
save = 保存
undo = 撤销
redo = 重做
undo-named = 撤销：{ $name }
redo-named = 重做：{ $name }
undo-skipped = 有 { $n } 个值未撤销：之后已有人改过。
undo-changed-since = 未撤销：之后已有人改过。
undo-later-work = 无法再单独撤销：之后又对“{ $name }”进行了“{ $command }”操作。请先撤销那一项。
undo-is-needed = 无法再单独撤销：“{ $name }”依赖于它。
undo-show = 查看
saved-field = 已保存：“{ $name }”的{ $field }，{ $value }
saved-what = 已保存：{ $what }
undid = 已撤销：{ $what }
redid = 已重做：{ $what }
undid-and = { $words }。{ $more }
undid-nothing = 没有需要更改的内容。
undid-field = “{ $name }”的{ $field }，由 { $from } 变为 { $to }
undid-record = { $command }“{ $name }”
undid-moved = 移动 { $n } 个商机
undid-closed = { $n } 个商机结单
undid-changed = 修改 { $n } 个商机
undid-removed = 删除 { $n } 条记录
undid-several = { $command }，{ $n } 条记录
new-deal = 新建商机

## Navigation
tab-title = { $what } – { $workspace } – Kariz
# What waits to be done today, then the title.
tab-title-waiting = ({ $count }) { $title }
workspace-named = 工作区：{ $name }
workspace-unnamed = 未命名的工作区
workspace-sample = 示例
nav-main = 主导航
nav-home = Kariz 首页
nav-today = 今日
nav-today-waiting = { $count ->
   *[other] { $count } 项待办已到期
}
# What a file of planned steps is called.
calendar-file = 待办安排
nav-board = 看板
nav-deals = 商机
nav-leads = 线索
# at most 14
nav-sequences = 序列
nav-forecast = 预测
nav-review = 复盘
nav-checkup = 体检
nav-goals = 目标
nav-insights = 分析
nav-team = 团队与同步
nav-more = 更多
nav-settings = 设置

## Saving
saving-saved = 已保存在此设备
saving-pending = 正在保存…
saving-failed = 未保存

## Dates
date-today = 今天
date-tomorrow = 明天
date-yesterday = 昨天
date-days-late = 逾期 { $days } 天

## Fields
owner-nobody = 未分配
field-half-typed = 尚未填完整。请补全，或清空此项。
money-error = 请填写数字，例如 12,000 或 1.2 万。
money-negative = 请填写不小于 0 的金额。
money-too-large = 金额太大，无法保存。
money-too-fine = { $digits ->
    [0] { $currency } 没有小数位。
   *[other] { $currency } 最多有 { $digits } 位小数。
}
money-unknown-word = “{ $word }”不是币种。请写 CNY、¥，或不写。
money-two-currencies = 这里写了两个币种。请只留一个。
money-other-currency = 这里只能用 { $currency }。
money-rial = IRR { $amount }
money-reads-as = 识别为 { $amount }
number-error = 请填写整数，例如 30。
number-too-large = 请填写不超过 { $most } 的数字。

## Drafts
lately-today = { $time }
draft-from = { $when } 的草稿
draft-kept = 草稿已保留
draft-too-long = 内容太长，无法保留为草稿。
draft-no-room = 其他草稿已占满空间，此草稿未保留。请查看“设置”。
draft-discard = 丢弃
draft-use = 使用

## Two values for one field, wherever it is
conflicts-count = { $n } 个冲突待处理
conflicts-title = 待处理的冲突
conflicts-words = 不同副本中有人同时修改了这些字段。两个值都会保留，直到有人作出选择；选择对所有人生效，可用“撤销”收回。
conflicts-more = 还有 { $n } 个，选择后会依次出现
conflicts-none = 没有待处理的冲突了。下一位与您合并副本的同事会收到您的选择。
conflicts-open-deal = 打开商机
conflicts-open = 去选择
conflict-here = 有两个值可选
conflict-chosen = { $field }：已选择 { $value }

## Rejections
rejected-not-found = 该内容已不存在。
rejected-name-missing = 请填写名称。
rejected-already-there = “{ $name }”已存在。
rejected-criteria = 未满足“{ $stage }”的准入条件。
rejected-skips = 不能跳过“{ $stage }”。
rejected-goes-back = 商机不能从“{ $stage }”退回。
rejected-stage-archived = “{ $stage }”已归档。
rejected-read-only = 这是快照，只能查看。要继续工作，请回到您自己的工作区。
rejected-holds-deals = 其中有 { $n } 个进行中的商机，请先移走。
rejected-last-one = 至少要保留一个。
rejected-deal-closed = “{ $title }”已结单。请先重新打开。
rejected-deal-open = “{ $title }”本来就在进行中。
rejected-out-of-range = “{ $field }”超出范围。
rejected-workspace-state = 此工作区目前无法执行该操作。
rejected-nothing-to-undo = 没有可撤销的操作。

## Said in several places
deal-won = 赢单
deal-lost = 输单
deal-move-to = 移至…
deal-unknown-stage = 未知阶段
deal-conflict-named = 冲突：{ $field }
deal-conflict-two = { $field }：{ $one } 设为 { $onevalue }，{ $other } 同时设为 { $othervalue }
deal-conflict-many = { $field }：同时设了 { $n } 个值
deal-conflict-of = “{ $record }”的{ $field }
deal-conflict-kept = 两个值都会保留。在有人选择之前，Kariz 显示其中一个。
deal-conflict-who = { $who }，{ $when }
deal-conflict-choose = 选择
deal-conflict-keep = 保留
deal-conflict-button = { $verb } { $value }
deal-somebody = 某人
value-empty = 空
value-yes = 是
value-no = 否
value-kept = 保留
value-removed = 已移除
value-done = 已完成
value-not-done = 未完成
value-unknown-record = 此处没有的记录
value-won-on = { $date } 赢单
value-lost-on = { $date } 输单
value-lead-new = 新线索
value-lead-working = { $date } 起跟进
value-lead-nurture = 培育中，{ $date } 再次跟进
value-lead-became = 已转为商机“{ $deal }”
value-lead-disqualified = { $date } 判为无效
deals-won = 赢单
deals-lost = 输单
import = 导入
start-default-name = 我们的销售管道
start-currency = 币种
start-empty = 空白：自己添加阶段
start-pipeline-name = 新客户业务
settings-language-missing = 无法获取这种语言。请在联网后重试。
places-back = 返回“{ $name }”
places-found = 在此设备上找到的工作区
add = 添加
remove = 移除
not-now = 暂不
open-a-copy = 打开副本
share-a-copy = 分享副本
drop-to-open = 松开即可打开：.kariz 副本，或要导入的 CSV 表格
shared-title = 有文件分享给 Kariz
shared-file = 文件
shared-words = Kariz 尚未读取其中任何内容。如果不是您刚刚分享的，请选“暂不”：网站也能向这里发送文件。
shared-look = 查看内容
shared-others = 另有 { $n } 个文件一同分享过来，均未处理：Kariz 一次只查看一个文件。请逐个分享。
shared-nothing = 分享的内容中没有 Kariz 能打开的文件或链接（副本、CSV 表格或邀请链接）。
files-one = Kariz 一次只打开一个文件：{ $name }。另外 { $n } 个未处理。
shared-lost = 没有收到分享的内容：大小不能超过 64 MB，也不能超过此设备的剩余空间。请改为在这里选择文件。
copy-downloaded = { $name } 已在您的下载文件夹中（{ $size }）。
copy-shared = { $name } 已发出。
refused-not-a-workspace = 这不是 Kariz 工作区。副本的文件名以 .kariz 结尾；请让同事使用“分享副本”。
refused-not-a-workspace-but = 这不是 Kariz 工作区，看起来是 { $kind } 文件。副本的文件名以 .kariz 结尾；请让同事使用“分享副本”。
refused-damaged = 文件不完整或已损坏。请让对方重新发送，最好使用不会改动文件的方式。
refused-not-kariz = 这是 Automerge 文档，但不是 Kariz 的。请选择用“分享副本”生成的文件。
refused-other-workspace = 这是另一个工作区“{ $name }”的副本，不能合并到当前工作区。请索取同一工作区的副本，或将它作为独立工作区打开。
refused-too-new = 它由更高版本的 Kariz 生成。请重新加载此页面以获取该版本，再重试。
refused-too-large = 文件大小为 { $size }，超过 Kariz 能打开的上限。请确认没有选错文件，或索取新的副本。
refused-stopped = 读取该文件耗费了过多的时间或内存，已中止。请关闭其他标签页后重试；如仍不行，请索取新的副本。
refused-read-only = 现在打开的是快照，只能查看。请在您自己的工作区中打开该文件。
refused-nothing-previewed = 请先选择文件。
refused-not-saved = 副本已合并，但此设备目前无法保存。请腾出存储空间，或在关闭页面前分享一份副本。
more-missing = Kariz 的这一部分尚未下载到此设备。请连接一次互联网；之后离线也能使用。
signed-place = { $name }（快照）
update-waits = Kariz 新版本已就绪。
update-now = 立即重新加载
update-later = 稍后
invitation-wrong = 此邀请无法使用：其中没有 Kariz 能连接的服务器。请索取新的邀请。
live-lost = 实时协作已结束，或连接已断开。这里的内容都已保留；要继续，请重新邀请。
list-next = { $one }、{ $other }
list-apart = { $one }；{ $other }
list-dot = ·
list-sentences = { $one }{ $other }
deals-sum = { $n } 个商机 · { $sum }
deals-open = 进行中
deals-told = 显示 { $shown } 个商机，共 { $all } 个
deal-edit = 编辑
deal-edit-field = { $field }：
deal-date-error = 请选择日期。
deal-value-currency = 金额现为 { $value }，币种由 { $was } 变为 { $currency }。
edit-meanwhile = 期间有人改成了：{ $now }
edit-meanwhile-empty = 期间有人清空了此项。
edit-take-theirs = 采用此值

## How often an activity comes again
repeat-weekly = 每周
repeat-monthly = 每月
repeat-after = { $days ->
   *[other] 完成后 { $days } 天
}

## Asked for on the pages of a deal, a lead and the day (W3, W4, W5)
write-to = 撰写…
start-sequence = 启动序列…
prepare-meeting = 准备
write-for-step = 撰写：{ $title }
step-with = 参加：{ $guests }
prepare-for = 准备：{ $title }
rejected-opted-out = { $name } 不再接收邮件和消息，无法启动序列。

## Goals and terms of payment
deed-set-goal = 设定目标
terms-at-order = 签单时付 { $share }
terms-after = { $n ->
   *[other] { $n } 天后付 { $share }
}
terms-edit = 更改付款条件
