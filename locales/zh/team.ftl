## Copies, storage, people (Team & sync), and what all file dialogs share
done = 完成
unknown = 未知
choose-file = 选择文件
share-with = 通过其他应用分享…

team-hero = 您的销售管道就在您的设备上
team-hero-words = 没有服务器掌管它。每位同事都有一份完整的副本；传一个文件，或实时相连，副本就汇到一起。
team-open = 打开并合并副本
team-open-hint = 按“合并”之前，不会有任何改动
team-drop = 将 .kariz 文件拖到此页面的任何位置
team-share = 分享文件
team-share-hint = 完整副本，{ $deals } 个商机，约 { $size }
team-share-words = 得到此文件的人就得到了整个工作区。对方在 Kariz 中打开它，所作的更改以同样的方式传回来。它也是您的备份。

copy-reading = 正在读取 { $name }…
copy-merging = 正在合并…
copy-choose = 同事发来的 .kariz 文件，或您自己的备份
copy-choose-words = 您会先看到它将带来哪些更改。同一文件合并两次不会有变化，合并的先后顺序也没有影响。
copy-preview = 此副本将带来的内容
copy-summary = 此副本带来的内容
copy-facts = { $name }，{ $size }，最新更改 { $newest }
copy-facts-undated = { $name }，{ $size }
copy-adopt = 打开此工作区
copy-merge = 合并
copy-merged = 副本已合并到这里。这里的新内容，可由您发出副本或通过实时协作传给同事。
copy-opened = 工作区现已在此设备上。您在这里所作的更改，可由您发出副本或通过实时协作传给其他人。
copy-merged-in-part = 副本已合并到这里，但有 { $n } 项更改未采用。{ $advice }
copy-nothing-new = 其中的内容这里都已经有了。
copy-merged-before = 其中的更改以前都已合并过。现在不一致的地方，是后来又改动或撤销的。
copy-all-left-out = 其中的新内容均未采用。{ $advice }
copy-nothing-changed = 您的工作区保持原样。
copy-not-opened = 未打开
copy-another = 另选文件
copy-open-apart = 作为独立工作区打开
copy-elsewhere = 这是“{ $name }”的副本，该工作区已在此设备上，但不是当前打开的这一个。没有任何改动。
copy-switch = 切换到“{ $name }”，在那里打开副本

passphrase = 口令
passphrase-show = 显示输入的内容
passphrase-strength-none = 几个互不相关的词组成的口令强度高，也便于在电话里告诉对方。
passphrase-weak = 弱：拿到文件的人有可能猜出来。
passphrase-fair = 中：用一台机器猜出来要好几年。再加一个词就很强了。
passphrase-strong = 强：没有人猜得出来。

sign-open = 签署快照…
sign-title = 分享签名快照
sign-words = 工作区此刻的样子，不含历史。打开它的人可以查看全部内容，但不能作任何更改，并能看到它出自您、此后未被改动。
sign-by = 签署人
sign-code = 您的签名校验码。谁怀疑签名不是您的，可与您核对：
sign-share = 签署并分享
sign-working = 正在签署…
sign-nobody = 请填写您的姓名：它会署在快照下方。
sign-unavailable = 此浏览器无法签署。通过 https 打开页面时，新版 Chrome、Edge、Firefox 或 Safari 可以签署。
signed-snapshot = 签名快照
signed-banner = 仅供查看。
signed-right = 由 { $by } 于 { $at } 签署。此后没有任何改动。
signed-met = 您曾在此设备上见过此签名。校验码：
signed-not-met = 此签名首次出现在此设备上。任何人都能以任何名字签署：采信之前，请与 { $by } 核对校验码：
signed-other-key = 此设备记录的 { $by } 的签名与此不同。可能是 { $by } 换了设备签署，也可能有人冒用其名。采信之前请先询问。
signed-other-code = 此签名与此设备记录的 { $by } 的签名不同。采信之前，请与 { $by } 核对校验码：
signed-look = 查看内容
signed-close = 关闭快照
signed-changed = 签名不符：{ $by } 签署后，此文件被改动过。请不要采信，并索取新的快照。
signed-damaged = 这是签名快照，但不完整或已损坏。请让对方重新发送。
signed-unavailable = 此浏览器无法校验签名。通过 https 打开页面时，新版 Chrome、Edge、Firefox 或 Safari 可以校验。
seal-open = 加密副本…
seal-title = 分享加密副本
seal-words = 知道口令的人可以用 Kariz 或任何 age 工具打开此文件。请用另一种途径告知口令，不要与文件一起发送。
seal-no-way-back = Kariz 不保存口令。没有口令，谁也无法再打开此文件。
seal-suggest = 推荐一个
seal-again = 再次输入
seal-differs = 两次输入不一致。请重新输入，或显示输入的内容。
seal-too-short = 请至少使用 { $least } 个字符；最好用几个词。
seal-weak = 此口令太弱：拿到文件的人有可能猜出来。最好再加几个词，或由 Kariz 推荐一个。
seal-weak-agreed = 仍用弱口令加密
seal-share = 加密并分享
seal-working = 正在加密…
sealed-words = { $name } 已加密。分享它的人知道口令。
sealed-open = 打开
sealed-opening = 正在解密…
sealed-empty = 请输入加密时使用的口令。
sealed-no-passphrase = 请填写口令，或由 Kariz 推荐一个。
sealed-wrong-passphrase = 此口令打不开文件。请重试，或询问分享文件的人。
sealed-for-a-key = 它是用某人的密钥加密的，不是用口令。请索取用口令加密的副本。
sealed-too-much-work = 打开它所需的计算量和内存超过了 Kariz 对单个文件的限度。请索取由 Kariz 生成的副本，或以 age 工具常用设置生成的副本。
sealed-unavailable = 此浏览器未能完成：内存不足，或操作被中止。请关闭其他标签页后重试。

scan-open = 用摄像头扫描
scan-asking = 浏览器会询问是否允许 Kariz 使用摄像头。
scan-looking = 请将另一块屏幕上的二维码对准摄像头。
scan-picture = 摄像头画面
scan-not-allowed = 浏览器不允许 Kariz 使用摄像头。请为此页面授权，或改为发送链接。
scan-no-camera = 这里没有摄像头。请改为发送链接。
scan-other-code = 此二维码不是 Kariz 的邀请。
scan-failed = 摄像头没有响应，可能正被其他程序使用。请改为发送链接。

merge-new-deals = { $n ->
   *[other] 新商机
}
merge-changed-deals = { $n ->
   *[other] 有更改的商机
}
merge-closed-deals = { $n ->
   *[other] 赢单或输单的商机
}
merge-removed-changed = { $n ->
   *[other] 移入回收站的记录，副本生成后在这里又改过
}
merge-keep = 保留
merge-keep-deal = 保留商机
merge-keep-named = { $action }：{ $title }
merge-is-kept = 已保留
merge-kept = 已保留 { $n } 条记录，连同所作的修改。
merge-changed-in-bin = { $n ->
   *[other] 对方改过、但在您回收站中的记录
}
merge-in-bin = { $n ->
   *[other] 副本中的记录，在这里位于回收站：已撤销或删除
}
merge-undone = { $n ->
   *[other] 副本中的记录，其创建在这里已撤销
}
merge-changed-since = { $n ->
   *[other] 与这里不一致的记录：这里后来改过
}
merge-removed = { $n ->
   *[other] 移入回收站的记录
}
merge-deleted = { $n ->
   *[other] 被删除且未进回收站的记录；可用“撤销”找回
}
merge-unreadable = { $n ->
   *[other] 无法再读取、已单独存放的记录；可用“撤销”找回
}
merge-elsewhere = { $n ->
   *[other] 离开看板的商机，其去向只有更高版本的 Kariz 才能识别；可用“撤销”找回
}
merge-new-unreadable = { $n ->
   *[other] 无法读取、已单独存放的新记录
}
merge-readable = { $n ->
   *[other] 曾单独存放、现已能读取的记录
}
merge-left-out-deletions = { $n ->
   *[other] 未采用的更改：会彻底删除记录，而 Kariz 从不这样做
}
merge-left-out-clashes = { $n ->
   *[other] 未采用的更改：与同一设备的另一项更改编号相同。该设备曾向不同的人发出不同的内容，或者有人冒用其名义写入
}
merge-left-out-newer = { $n ->
   *[other] 未采用的更改：由更高版本的 Kariz 写入；请更新后重新合并
}
merge-left-out-layout = { $n ->
   *[other] 未采用的更改：写在文档的最顶层，那里只放 Kariz 的结构和数据表
}
merge-left-out-unsound = { $n ->
   *[other] 未采用的更改：由其他程序写入，写法 Kariz 无法读取
}
merge-left-out-dependents = { $n ->
   *[other] 一并未采用的更改：以上述未采用的内容为基础
}
merge-left-out-about = 未采用的内容涉及：{ $titles }。
merge-left-out-by = 未采用的内容出自：{ $names }。
merge-left-out-about-by = 未采用的内容涉及 { $titles }，出自 { $names }。
merge-left-out-ask = 请向提供副本的人索取由 Kariz 直接生成的副本。
merge-left-out-ask-named = 请向 { $name } 索取由 Kariz 直接生成的副本。
peer-left-out = { $state }（来自那里的 { $n } 项更改未采用：Kariz 不接受这样的更改）
peer-parted = 此副本与您的副本已经分叉：“{ $name }”的一台设备曾向不同的人发出不同的内容（{ $when }）。两份副本各有其一，并且不采用以另一份为基础的内容。请商定沿用哪一份。放弃自己那份的人，请先将它分享出来留底，再在“设置”中移除该工作区，打开要沿用的副本，补录其中缺少的内容。
peer-parted-unknown = 此副本与您的副本已经分叉：有一台设备曾向不同的人发出不同的内容（{ $when }）。两份副本各有其一，并且不采用以另一份为基础的内容。请商定沿用哪一份。放弃自己那份的人，请先将它分享出来留底，再在“设置”中移除该工作区，打开要沿用的副本，补录其中缺少的内容。
merge-loses-much = 此副本会使您的 { $records } 条记录中失去 { $lost } 条：合并后，它们将被删除或无法再读取。合并之前，请先询问提供副本的人。如果已经合并，可用“撤销”或“还原…”找回。
merge-undo = 撤销合并
merge-new-others = { $n ->
   *[other] 其他新记录：跟进、成员、设置
}
merge-changed-others = { $n ->
   *[other] 其他有更改的记录
}
merge-unchanged = { $n ->
   *[other] 已经一致的商机
}
merge-conflicts = { $n ->
   *[other] 待处理的冲突
}
merge-conflict-of = “{ $title }”的{ $field }
merge-each = 查看详情
merge-each-more = 还有 { $n } 条
merge-field = { $field }：{ $before } → { $after }
merge-moved = 移至“{ $stage }”
merge-into-bin = 移入回收站
merge-out-of-bin = 移出回收站
merge-ticked = 已勾选：{ $criterion }
merge-unticked = 已取消勾选：{ $criterion }
merge-field-missing = 缺少“{ $field }”
merge-field-unreadable = “{ $field }”无法读取：{ $value }
merge-field-unknown = 其中有内容无法读取
merge-untitled = 一条无名记录
merge-rival = { $value }：{ $name }，{ $at }
merge-and-more = { $titles } 及另外 { $n } 条
merge-by = 更改人：{ $names }。
merge-by-one = { $name }（{ $n } 项更改）
merge-by-unknown = 未署名的成员

people = 成员
people-count = { $n } 位成员
people-you = 您（此设备）
people-this-is-me = 这是我
people-menu = “{ $name }”的菜单
people-colour = 换一种颜色
people-removed = 已移除“{ $name }”。其名下的商机保留。
people-add = 新成员
who-title = 您是哪一位？
who-words = 此后您所作的更改会带上您的姓名。
who-is = 您在这里的身份是 { $name }。
who-else = 以上都不是：您的姓名
people-example = 王芳
people-roles = 拥有副本的人可以更改其中的一切。共享文件内无法强制执行权限。

storage-title = 此设备上的存储
storage-saved = 更改
storage-saved-at = 保存于 { $at }
storage-full = 未保存：设备空间已满。请立即分享一份副本。
storage-unavailable = 未保存：此浏览器不允许存储数据。请立即分享一份副本。
storage-lost = 尚未保存：与存储的连接已断开，正在重试。
storage-protected = 防止被清理
storage-persisted = 是，持久保存
storage-not-persisted = 否，浏览器可能会清除它
storage-keep = 保护
storage-size = 大小
storage-of = / 上限 { $allowed }
storage-changes = 历史中的更改
storage-last-copy = 浏览器之外的最近副本
storage-never-copied = 还没有
storage-copied = { $n ->
    [0] { $at }，此后没有新内容
   *[other] { $at }，此后有 { $n } 项更改
}
storage-warning = 清除此浏览器的网站数据会删除这份副本。请在别处保存一份文件。
storage-set-aside = 有 { $n } 条记录无法读取，已单独存放。其余内容完整。如果是合并造成的，可用“撤销”或“还原…”恢复原样。
storage-security = 谁能对工作区做什么（新标签页）
storage-unreadable = { $field }：{ $value }
storage-export-set-aside = 将其存为文件
unread-title = 存储数据损坏
unread-words = 此设备上存储的数据中有 { $n } 处已损坏，无法读取，已连同其后依赖它的更改一起单独存放；其余内容都在。工作区的副本或许能找回缺失的内容。
unread-found-again = 此设备为该工作区记下的信息已损坏或丢失：您的身份、上次的副本、还原点。工作区本身已根据存储的数据打开。
unread-save = 存为文件
unread-hide = 隐藏

restore-open = 还原…
restore-title = 还原到先前的状态
restore-words = 此设备保留最近五次合并、导入或连接之前的状态。还原会把当时的值重新写入；其他人此后添加的内容会移入回收站。历史中什么都不会消失，也可以用“撤销”收回还原。
restore-before-merge = 合并 { $name } 之前
restore-before-import = 导入 { $name } 之前
restore-before-restore = 还原之前
restore-before-connecting = 与 { $name } 连接之前
restore-before-connecting-unnamed = 与某人连接之前
restore-before-syncing = 与 { $host } 同步之前
restore-deals = { $n } 个商机
restore-go = 还原
restore-go-named = 还原到 { $at }：{ $before }
restore-going = 正在还原…
restore-none = 还没有可以还原的状态
restore-none-words = 每次合并副本、每次导入，以及与副本内容已和您不同的人连接之前，都会自动保留一个还原点。
restore-done = 工作区已还原到 { $at } 的样子。
restore-same = 此后没有任何更改。
restore-gone = 该状态已不再保留。请重新打开列表，查看还有哪些。

exchange-connected = 已与 { $name } 连接：{ $counts }
exchange-synced = 已与 { $host } 同步：{ $counts }
exchange-added = 新记录 { $n } 条
exchange-changed = 有更改 { $n } 条
exchange-binned = 移入回收站 { $n } 条
exchange-undone = 被撤销 { $n } 条
redo-stands = { $field }：{ $value }
redo-settled = { $n ->
    [1] 有 1 个字段曾有两个值，现已定为一个。{ $named }
   *[other] 有 { $n } 个字段曾各有两个值，现已各定为一个。{ $named }
}

server-title = 同步服务器
server-optional = 可选
server-words = 由您的团队运行、始终在线的节点：任何 automerge-repo 服务器均可。运行服务器的人能够读取数据。没有服务器时，副本通过文件和实时协作汇合。
server-address = 服务器地址
server-connect = 连接
server-wrong-empty = 请填写服务器地址，例如 wss://sync.example.com。
server-wrong-scheme = 此地址以 { $scheme } 开头。同步服务器的地址以 wss:// 开头，这样途中没有人能够偷看。
server-wrong-user = 请去掉 @ 之前的内容。它会让地址看起来像是另一台服务器的。
server-wrong-port = 冒号后面不是端口：端口是 1 到 65535 之间的数字。
server-wrong-behind = 请去掉 # 及其后面的内容。服务器地址中没有这一部分。
server-wrong-address = 这不是地址。地址形如 wss://sync.example.com。
server-connecting = 正在连接…
server-connected = 已连接
server-identical = 完全一致
server-behind = 落后 { $n } 项更改
server-exchanging = 正在交换更改…
server-offline = 此地址没有响应。您的工作已保存在这里。
server-offline-until = 此地址没有响应。您的工作已保存在这里；下次重试时间：{ $at }。
server-refused = 服务器拒绝：{ $why }
server-left-floods = 它发来的数据超出了团队可能需要的数量，连接已断开。您的工作已保存在这里；十分钟后重试。请询问运行服务器的人出了什么问题。
server-left-damaged = 它发来了无法接收的内容。您的工作已保存在这里；十分钟后重试。请询问运行服务器的人出了什么问题。
server-other-tab = 此浏览器的另一个标签页正与它保持同步。
server-invite = 复制邀请
server-link-copied = 邀请已复制。打开它的人会从服务器获得整个工作区。
server-link = 邀请：{ $link }
server-turn-off = 关闭
server-off = 此设备不再与该服务器通信。服务器上已有的内容仍会保留。

join = 加入
join-title = 加入工作区
join-words = 您受邀加入此同步服务器上的一个工作区。加入后，整个工作区会下载到此设备并保持同步。运行服务器的人能够读取其内容：请在知道服务器归谁所有之后再加入。
join-same = 此工作区已在这里。要让它与此同步服务器保持同步吗？运行服务器的人能够读取其内容：请在知道服务器归谁所有之后再加入。
join-other = 这里打开的是工作区“{ $name }”。您受邀加入的工作区可以与它并存：两者相互独立，一个标签页显示其中一个。
join-beside = 作为另一个工作区加入
join-elsewhere = 您受邀加入的正是“{ $name }”，它已在此设备上。请切换到它，在那里保持同步。
switch-to = 切换到“{ $name }”
join-done = 您已加入“{ $name }”。请在“成员”中说明您是哪一位。

live-title = 实时协作
live-hint = 同处一室或相隔两地，设备之间直接相连
live-words = 同时一起工作：一方的更改，其他人立刻看到。出示二维码或发送链接即可，中间没有服务器。
live-invite = 邀请
live-one-more = 再邀请一人
live-step-offered = 邀请已就绪
live-step-failed = 未能成功
live-making = 正在查找此设备的地址…
live-no-network = 此设备目前没有网络。请连接到同一个 Wi-Fi，或发送文件。
live-unreachable = 两台设备无法互相连通：可能不在同一个 Wi-Fi。请连接到同一个 Wi-Fi，设置中继，或发送文件。
live-qr = 邀请的二维码
live-qr-answer = 应答的二维码
live-show = 出示此二维码，或发送链接
live-link = 邀请链接
live-copy = 复制
live-send = 发送链接
live-copied = 已复制。请只发给对应的那个人。
live-answer = 接收对方的应答
live-then-connected = 已连接
live-then-compare = 此时两块屏幕会显示相同的数字。请核对。
live-answer-label = 应答（链接或代码）
live-answer-link = 应答链接
live-not-an-answer = 这是邀请。应答是对方加入后，其页面上显示的内容。
live-other-offer = 这是对另一个邀请的应答。请索取对此邀请的应答。
live-code-damaged = 代码不完整或已损坏。请完整复制，或请对方重新发送。
live-incomplete = 此链接不完整：末尾缺失，或在途中被改动。请完整复制，或请对方重新发送。
live-used = 此邀请您已经用过，每个邀请只能用一次。请索取新的邀请。
live-waits-long = 还没有人接收您的应答。一个邀请只供一个人使用一次，并且只在发出邀请的页面开着时有效。如有疑问，请索取新的邀请。
live-unreachable-guest = 两台设备无法互相连通。邀请可能已被用过，或者发出邀请的页面已关闭：请索取新的邀请。否则，请连接到同一个 Wi-Fi，设置中继，或请对方发送文件。
live-step-answered = 您的应答已就绪
live-join-with = 在这里，您将以工作区“{ $name }”加入。如果要协作的是另一个工作区，请先切换：
live-elsewhere = “{ $name }”也在此设备上。请切换到它，并在那里索取新的邀请。
live-other-version = 对方页面的 Kariz 版本不同。请双方都重新加载页面，再重试。
live-connected = 已连接。
live-compare = 两块屏幕都显示 { $digits }：如果不同，说明有人在中间截取。
live-people = 参加实时协作的人
live-end = 结束
live-at-deal = 正在看“{ $title }”
live-at-page = 在“{ $page }”页面
live-nothing-to-share = 两台设备上都没有工作区：请先新建一个。
live-oneself = 这正是此页面自己发出的邀请。请在另一台设备上打开它。
live-other-workspace = 另一台设备上是另一个工作区“{ $name }”。两个工作区不能合成一个。请索取那个工作区的副本，在这里打开。
live-waiting = 正在等待对方收到您的应答。
live-receiving = 正在接收工作区…
live-floods = 连接已断开：传来的数据超出了团队可能需要的数量。这里的内容都已保留。请重新邀请；如仍不行，请双方都重新加载页面。
live-full = 实时协作的人数已满。请让其中一人退出，再重新邀请。
live-replaced = 同一台设备已重新加入。
live-workspace-closed = 对方已关闭该工作区。请对方重新打开，再重新邀请。
live-damaged = 传来的内容无法识别，已拒收。没有任何改动。请重新邀请；如仍不行，请双方都重新加载页面。
relays-title = 不在同一个 Wi-Fi？
relays-words = 相隔较远的两台设备，可能需要中继才能找到对方：STUN 服务器，或只转发、读不到内容的 TURN 服务器。除非您设置，否则不使用任何中继。
relays-label = 中继，以空格分隔
relays-keep = 保存
relays-kept = 已保存。下次邀请时启用。
relays-wrong = 中继的写法是 stun:host，或 turn:name:secret@host。

live-join-title = 加入实时协作
live-join-words = 有人邀请您一起实时工作。您的副本将与对方的汇成一份；如果此设备上没有工作区，对方的工作区会传到这里。
live-give-back = 将此应答交给对方
live-give-back-words = 请对方扫描，或将链接发给对方。对方一收到，双方就连接上了。
live-answer-title = 对邀请的应答
live-handing-over = 正在查找发出邀请的标签页…
live-handed-over = 发出邀请的标签页正在连接。此标签页可以关闭。
live-nobody-waits = 此浏览器中没有标签页在等待应答。发出邀请的标签页必须保持打开；请从那里重新邀请。
qr-ready = 可以扫描了：{ $label }
