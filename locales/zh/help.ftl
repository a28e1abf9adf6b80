## The keys
help-title = 键盘
help-letters = 单字母快捷键
help-letters-why = 使用语音输入，或有其他程序代为输入字母时，请将其关闭。
help-anywhere = 任何位置
help-board = 在看板上
help-deal = 在商机中
help-search = 搜索
help-this = 此列表
help-close = 关闭、取消
help-arrows = 在卡片和列之间移动
help-to-cards = 到第一张卡片
help-cells = 在单元格之间移动
help-rows = 下一行、上一行
help-select = 选择该行
help-edit = 编辑单元格
help-wider = 在列标题上：调窄或调宽该列
help-open = 打开商机
help-lift = 拿起卡片；用方向键搬动，按空格键放下，按 Esc 取消
help-note = 写备注
help-log-call = 记录电话
help-log-mail = 记录邮件
help-lead-next = 下一条线索
help-lead-before = 上一条线索
help-lead-work = 开始跟进此线索，并转到下一条
help-lead-nurture = 培育此线索，到某天再跟进
help-lead-convert = 将此线索转为商机
help-lead-disqualify = 将此线索判为无效
help-lead-tick = 选择此线索
help-lead-add = 用一行文字添加线索

## Today
help-next-row = 下一项
help-previous-row = 上一项
help-done-row = 完成此步骤
help-later-row = 改天再做
help-one-by-one = 逐项处理

## The weekly review
help-review-next = 下一个商机
help-review-previous = 上一个商机
help-review-on = 商机进入下一阶段
help-review-back = 商机退回一个阶段
help-review-park = 搁置商机
help-review-won = 商机赢单
help-review-close = 商机输单
help-review-plan = 安排下一步
help-review-decide = 记下决定
help-review-part = 下一部分
help-review-part-before = 上一部分
