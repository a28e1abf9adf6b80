## Numbers as a file, and on paper
save-as = 保存或打印：{ $what }
save-csv = 表格（CSV）
save-svg = 矢量图（SVG）
save-png = 图片（PNG）
save-print = 打印
save-failed = 无法生成图片。

## Views with a name
views-save = 保存此视图
views-save-changes = 保存更改
views-saved = 视图“{ $name }”已保存
views-menu = 视图“{ $name }”
views-rename = 重命名
views-forget = 删除
views-forgotten = 视图“{ $name }”已删除
views-name-missing = 请填写视图名称。
views-name-taken = 已有同名的视图。
