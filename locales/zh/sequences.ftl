## Sequences, and what is written with (W3, W4)
seq-intro = 一连串触达：前一步完成几天后，下一步到期，成为一项待办；邮件在您自己的邮件程序中打开。
seq-templates = 模板
seq-what = 显示内容
seq-own-name = 名称
seq-new = 新建序列
seq-edit = 编辑
seq-delete = 删除
seq-deleted = “{ $name }”已移入回收站，所有成员的序列都已结束。
seq-more = 更多：{ $name }
seq-purpose = 用途
seq-weekdays = 仅工作日
seq-weekdays-words = 休息日不计入
seq-stops = 何时停止
seq-stops-answer = 客户回复
seq-stops-answer-words = 有人联系上了对方，或记录了对方的回复
seq-stops-meeting = 安排了会议
seq-stops-meeting-words = 与此商机或线索相关
seq-stops-always = 赢单、输单或判为无效
seq-stops-always-words = 始终停止；对方不再接收邮件时也停止
seq-goes-on = 仍继续
seq-steps = { $n ->
   *[other] { $n } 步
}
seq-running = { $n ->
    [0] 暂无成员
   *[other] { $n } 个进行中
}
seq-ended = { $n ->
   *[other] 历来共 { $n } 个成员，{ $answered } 个有回复（{ $share }）
}
seq-none-ended = 还没有过成员
seq-days = { $n ->
    [0] 立即
   *[other] { $n } 天后
}
seq-workdays = { $n ->
    [0] 立即
   *[other] { $n } 个工作日后
}
seq-months = { $n ->
   *[other] { $n } 个月后
}
seq-at = { $when }，{ $time }
seq-here = { $n ->
   *[other] { $n } 个停在这一步
}
seq-answers = { $n } 次中 { $answers } 次有回复
seq-version = 版本 { $version }：{ $n } 次中 { $answers } 次
seq-answers-words = 回复算在它之前最后完成的那一步上。
seq-add-step = 步骤
seq-edit-step = 步骤 { $n }：{ $title }
seq-new-step = 新建步骤
seq-no-steps = 还没有步骤。有商机或线索加入时，第一步到期。
seq-step-title = 要做什么
seq-step-kind = 类型
seq-step-wait = 等待
seq-step-unit = 单位
seq-unit-days = 天
seq-unit-months = 个月
seq-step-time = 时间
seq-step-template = 模板
seq-step-no-template = 无
seq-step-place = 位置
seq-step-remove = 移除步骤
seq-wait-wrong = 请填写 0 到 { $most } 之间的数字
seq-title-wrong = 请填写要做什么，或选择模板
seq-name-wrong = 请填写序列名称
seq-save = 保存
seq-apply = { $n ->
   *[other] 此序列目前有 { $n } 个成员。
}
seq-apply-all = 从各自的下一步起，对全部生效
seq-apply-all-none = 已安排的步骤不变。
seq-apply-all-moves = { $n ->
   *[other] 更改 { $n } 个已安排的步骤：{ $who }
}
seq-apply-moved = { $name } 改到 { $date }
seq-apply-dropped = { $name } 转到下一步
seq-apply-new = 仅对今后启动的生效
seq-apply-new-words = 已在其中的按原来的方式走完。
seq-saved = 已保存
seq-who = 序列成员
seq-who-none = 暂无。请在商机或线索的页面中启动序列。
seq-who-done = 已完成 { $done }/{ $n }
seq-next = { $what }，{ $when }
seq-paused = { $n ->
   *[other] 已暂停，还剩 { $n } 天
}
seq-idle = 无安排：它的步骤已删除
seq-end-done = 全部完成
seq-end-stopped = 已停止
seq-end-answered = { $when } 有回复
seq-end-met = 已安排会议
seq-end-won = 赢单
seq-end-lost = 输单
seq-end-converted = 已转商机
seq-end-disqualified = 判为无效
seq-end-opted-out = 不再接收邮件
seq-end-gone = 已不存在
seq-pause = 暂停
seq-resume = 恢复
seq-stop = 停止
seq-skip = 跳过此步骤
seq-go-on = 继续
seq-pause-named = 暂停：{ $name }
seq-resume-named = 恢复：{ $name }
seq-stop-named = 停止：{ $name }
seq-paused-said = 序列已暂停：{ $name }
seq-resumed-said = 序列继续进行：{ $name }
seq-stopped-said = 序列已停止：{ $name }
seq-skipped-said = 已跳过步骤：{ $name }
seq-of-panel = 序列
seq-opted-out-words = 对方不再接收邮件和消息。
seq-opt-out = 对方不再接收邮件
seq-opt-in = 对方愿意再收邮件
seq-opted-out-said = 不再接收邮件：{ $name }
seq-opted-in-said = 重新接收邮件：{ $name }

## Offered to start with
seq-offer = 现成的序列
seq-offer-take = 采用
seq-offer-take-named = 采用：{ $name }
seq-taken = 已添加“{ $name }”，可随意修改。
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = 八次触达，约到首次面谈
seq-first-1 = 简短自我介绍
seq-first-1-subject = 关于<<organisation|您的规划>>，想请教一个问题
seq-first-1-body = <<first_name|>>您好： ¶ 不少像<<organisation|贵公司>>这样的企业都向我们提到同一个问题，我们已经帮其中几家解决了。想了解一下，您这边是否也有这样的困扰。 ¶ 这周方便给您打个电话吗？ ¶ <<signature|>>
seq-first-2 = 首次电话
seq-first-3 = 两句话，不提要求
seq-first-3-body = <<first_name|>>您好，我给您发了一封简短的邮件，想请教一个问题，一分钟就能看完。
seq-first-4 = 别家的效果
seq-first-4-subject = 一家与<<organisation|贵公司>>相似的企业有了哪些变化
seq-first-4-body = <<first_name|>>您好： ¶ 我上次提到的问题，我们的一位客户也遇到过。三句话说明：当时损失了多少，做了什么，现在怎么样。 ¶ 这对您有参考价值吗？ ¶ <<signature|>>
seq-first-5 = 案例发出后打电话
seq-first-6 = 不处理的代价
seq-first-6-subject = 再等下去要花多少钱
seq-first-6-body = <<first_name|>>您好： ¶ 这里有一份简单的测算，看这个问题一年要花多少钱。填上您自己的数字，两分钟就好。 ¶ 很乐意与您一起过一遍。 ¶ <<signature|>>
seq-first-7 = 问清还有谁参与决策
seq-first-8 = 要不要就此告一段落？
seq-first-8-subject = 要不要就此告一段落？
seq-first-8-body = <<first_name|>>您好： ¶ 一直没有收到您的回复，想必现在不是合适的时机。是就此告一段落，还是过段时间再联系您？ ¶ 回一个字就行。 ¶ <<signature|>>
seq-welcome-name = 欢迎新客户
seq-welcome-1 = 致谢，说明接下来的安排
seq-welcome-1-subject = 欢迎<<organisation|您>>，感谢信任
seq-welcome-1-body = <<first_name|>>您好： ¶ 感谢您选择我们。接下来的安排是：三天内我给您打电话，一起定下启动日期，之后有任何问题都可以打同一个电话。 ¶ <<signature|>>
seq-welcome-2 = 电话：约定启动日期
seq-welcome-3 = 入门建议
seq-welcome-3-subject = 怎样用得更好
seq-welcome-3-body = <<first_name|>>您好： ¶ 有三件事，我们的客户在头几周都会做，而且很见效。如果有哪里与您的预期不符，请告诉我。 ¶ <<signature|>>
seq-welcome-4 = 电话：用得怎么样，还有谁用得上？
seq-check-name = 输单后回访
seq-check-1 = 回访：有什么变化？
seq-check-1-subject = 后来进展得怎么样？
seq-check-1-body = <<first_name|>>您好： ¶ 几个月前您作了别的选择，后来进展得怎么样？如果情况有变，很想听您说说；如果一切顺利，也祝您一切都好。 ¶ <<signature|>>
seq-check-2 = 电话：是否该重新考虑了？

## Enrolling
seq-enrol-title = 启动序列：{ $who }
seq-enrol-which = 哪个序列
seq-enrol-first = 第一步：{ $what }，{ $when }
seq-enrol-do = 启动
seq-enrol-out = { $n ->
   *[other] 有 { $n } 条记录的联系人不再接收邮件，未加入序列。
}
seq-enrol-nobody = 没有可以启动序列的对象了。
seq-enrolled = 已启动“{ $name }”：{ $who }
seq-enrol-many = { $n ->
   *[other] { $n } 条记录
}

## Templates
tpl-intro = 在您自己的邮件或消息程序中打开；Kariz 不会发送任何内容。
tpl-new = 模板
tpl-new-name = 新模板
tpl-none = 还没有模板
tpl-none-words = 您反复要写的内容：每个商机的姓名、金额和日期会自动填入。
tpl-name = 名称
tpl-kind = 类型
tpl-subject = 主题
tpl-body = 正文
tpl-put-in = 插入
tpl-snippets = 片段
tpl-saved = 已保存为版本 { $version }
tpl-version = 版本 { $version }
tpl-unsaved = 尚未保存
tpl-save = 保存
tpl-name-wrong = 请填写模板名称
tpl-too-long = { $n } 个字符太多，最多 { $most } 个。请缩短正文，或把一部分放进片段。
tpl-deleted = “{ $name }”已移入回收站
tpl-delete = 删除
tpl-preview = 预览
tpl-preview-for = 预览对象
tpl-preview-none = 添加商机或线索，即可查看效果。
tpl-preview-to = 收件人：{ $who }
tpl-missing = 没有可填入的内容：{ $fields }。请写明用什么代替，例如 { $example }。
tpl-signature = 您的签名
tpl-signature-words = 出现在模板中 { $field } 的位置。
tpl-signature-nobody = 请先在“设置”中说明您是谁，然后就能在这里填写签名。
tpl-snippet-words = 出现在其他模板中 { $field } 的位置。
tpl-field-first-name = 名字
tpl-field-name = 全名
tpl-field-role = 职务
tpl-field-organisation = 公司
tpl-field-deal = 商机
tpl-field-value = 金额
tpl-field-close-date = 成交日期
tpl-field-product = 产品
tpl-field-today = 今天的日期
tpl-field-owner = 您的姓名
tpl-field-signature = 签名

## Writing
write-title = 写给 { $who }
write-template = 模板
write-no-template = 不用模板
write-how = 方式
write-email = 邮件
write-message = 消息
write-open = 在邮件程序中打开
write-share = 分享
write-copy = 复制文本
write-copied = 文本已复制
write-instead = 请复制：{ $text }
write-pasted = 文本较长，已复制。请粘贴到邮件中。
write-missing = 以下内容还没有值：{ $fields }。请在发送前补上。
write-no-address = 没有邮箱地址：请在邮件程序中选择收件人。
write-sent = 发出了吗？
write-sent-words = 如果已发出，Kariz 会连同正文和模板一起记录下来。
write-sent-yes = 已发出，记录
write-sent-no = 未发出
write-logged = 已记录：{ $title }
write-opted-out = 对方不再接收邮件和消息。

## Preparing a meeting
prep-title = 准备：{ $title }
prep-research-words = 谁来，做什么的，最近有什么新情况
prep-review-words = 至今说过什么，承诺过什么
prep-questions-words = 这次会议您想弄清什么
prep-rehearse-words = 开场三句话、价格、最难问题的回答
prep-agenda-words = 每行一项；也会写入日历
prep-note-of = 备注：{ $part }
prep-last = 上次备注：{ $note }
prep-guidance = “{ $stage }”阶段要做的：{ $words }
prep-put-in = 加入问题
prep-calendar = 加入日历
prep-no-day = 请先确定日期，然后才能加入日历。
prep-close = 完成
prep-ready = 已准备 { $done }/{ $n }
