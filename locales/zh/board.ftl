## Next step
step-none = 未安排下一步
step-hand-over = 高意向：打电话
step-plan = 安排下一步

## The board
board-title = 看板：{ $pipeline }
board-keys = 用方向键在卡片之间移动。按空格键拿起卡片，用方向键搬动，再按空格键放下，按 Esc 取消。按 Enter 打开商机，按 M 移动，按 W 或 L 标记为赢单或输单。
board-summary = 进行中 { $n } · { $sum }
board-pipeline = 管道：{ $name }
board-no-pipeline = 没有管道
board-new-pipeline = 新建管道
board-edit-pipelines = 管道改名与排序
board-views = 视图与筛选
board-weighted = 加权
board-weighted-shown = 加权（当前显示）
view-all = 全部进行中
view-mine = 我的商机
view-stuck = 枯水
view-unplanned = 未安排
view-overdue = 逾期
filter = 筛选
filter-count = 筛选，已启用 { $n } 项
filter-title = 筛选商机
filter-view = 显示
filter-anybody = 所有人
filter-any-product = 全部产品
filter-clear = 清除筛选
filter-chips = 已启用的筛选
filter-chip = { $what }：{ $value }
filter-chip-clear = { $what }，移除此筛选
filter-text = “{ $text }”
filter-from = 金额不低于 { $value }
filter-within = 预计 { $days } 天内成交
filter-left = { $shown } / { $all }
filter-done = 显示商机
filter-nothing = 没有符合的商机
filter-nothing-words = 本管道在此视图中没有进行中的商机。
board-tabs = 阶段
board-first = 您的管道已就绪
board-first-words = 每个商机是一张卡片。添加第一个商机，或用 CSV 文件导入历史数据。
board-first-add = 添加第一个商机
board-no-stages = 还没有阶段
board-no-stages-words = 阶段是销售的一个步骤，例如建立联系、面谈、提交方案。

## A stage's column
column-label = { $stage }，{ $n } 个商机
column-of = { $shown } / { $n }
column-weighted = 加权 { $sum }
column-enough = { $n } 个，需 { $needed }
column-short = 需 { $needed }，差 { $n }
column-over = 上限 { $most }，超 { $n }
column-filtered = 仅统计当前显示的
column-within = { $n } 个，上限 { $most }
column-limit = 停留上限 { $days } 天
column-empty = 这里还没有商机
column-empty-words = 把商机拖到这里，或添加一个。
column-empty-filter = 没有符合的商机
column-add-deal = 添加商机
column-menu = 阶段菜单：{ $stage }
column-rename = 重命名
column-edit = 编辑阶段
column-add-before = 在前面添加阶段
column-add-after = 在后面添加阶段
column-to-start = 前移
column-to-end = 后移
column-archive = 归档
column-away = 已归档
column-add-stage = 添加阶段
column-name = 阶段名称

## A card
card-age = { $days } 天
card-drying = { $days } 天 · 枯水
card-over-limit = 枯水：已超过本阶段 { $limit } 天的停留上限
card-in-stage = 在本阶段 { $days } 天
card-no-value = 无金额
card-menu = 操作：{ $title }
card-open = 打开
card-move = 移至…
card-up = 上移
card-down = 下移
card-won = 赢单…
card-lost = 输单…

## Moving by hand
carry-slot = 放入“{ $stage }”
carry-zones = 结单
carry-won = 赢单
carry-won-words = 成交金额 { $value }
carry-won-no-value = 需填写金额
carry-lost = 输单
carry-lost-words = 需填写原因
carry-lifted = 已拿起“{ $title }”。位于“{ $stage }”，第 { $place } 位，共 { $count } 位。用方向键搬动，按空格键放下，按 Esc 取消。
carry-over = “{ $stage }”，第 { $place } 位，共 { $count } 位
carry-cancelled = “{ $title }”已回到原处。
carry-placed = “{ $title }”现在位于“{ $stage }”第 { $place } 位。
moved-to = “{ $title }”已移至“{ $stage }”
moved-many = 已将 { $n } 个商机移至“{ $stage }”

## Where to move
move-title = 移至
move-many = 将 { $n } 个商机移至
move-stages = 阶段
move-now-here = 当前阶段
move-met = { $n ->
    [1] 准入条件已满足
   *[other] { $n } 项准入条件均已满足
}
move-missing = 缺少：{ $names }
move-missing-many = { $all } 项条件中缺 { $n } 项
move-holds = { $n } 个商机
move-confirm = 移至“{ $stage }”
move-choose = 请选择阶段
move-pipeline = 管道

## Entry criteria
criteria-title = 进入“{ $stage }”之前
criteria-words = { $n ->
    [1] 此商机尚不满足进入“{ $stage }”的条件。请勾选现在已满足的项。
   *[other] { $n } 个商机尚不满足进入“{ $stage }”的条件。请勾选现在已满足的项。
}
criteria-strict = 此阶段要求满足全部条件。
criteria-tick = 勾选并移动
criteria-anyway = 仍要移动
criteria-anyway-words = “仍要移动”会记入商机的历史。

## A new deal
newdeal-title-example = 漏水预警，3 个厂区
newdeal-title-missing = 请填写商机名称。
newdeal-organisation-example = 青川水务
newdeal-contact-example = 姓名
newdeal-more = 更多
newdeal-add = 添加商机
newdeal-anyway = 仍要添加
newdeal-added = 已添加“{ $title }”
newdeal-criteria = 商机进入“{ $stage }”之前，须满足：
newdeal-none = 无

## A stage
stage-edit = 编辑阶段
stage-new = 新建阶段
stage-name-example = 提交方案
stage-name-missing = 请填写阶段名称。
stage-likelihood = 赢单概率（%）
stage-likelihood-error = 请填写 0 到 100 之间的数字。
stage-day-limit-hint = 停留超过此天数的商机标为“枯水”。
stage-number-error = 请填写整数，或留空。
stage-range = 管道均衡时的进行中商机数
stage-range-min = 最少
stage-range-max = 最多
stage-range-error = “最多”不能小于“最少”。
stage-guidance = 本阶段做什么
stage-guidance-example = 问清客户的需求，多听少说。
stage-criteria = 准入条件
stage-criteria-hint = 商机进入本阶段之前必须满足的条件。
stage-criterion = 准入条件 { $n }
stage-criterion-new = 新的准入条件
stage-criterion-example = 已了解预算范围
stage-criterion-remove = 移除：{ $text }
stage-rules = 规则
stage-saved = 阶段已保存
stage-added = 已添加“{ $stage }”
stage-archive = 归档“{ $stage }”
stage-archive-words = 它的历史仍计入各项数字。
stage-archive-holds = 其中有 { $n } 个进行中的商机，将移至另一个阶段。
stage-archive-to = 商机移至
stage-archive-now = 归档
stage-archived = “{ $stage }”已归档

## A new pipeline
pipeline-new = 新建管道
pipeline-example = 续约
pipeline-missing = 请填写管道名称。
pipeline-stages = 初始阶段，以后都可以修改
pipeline-add = 添加管道
pipeline-added = 已添加“{ $name }”
