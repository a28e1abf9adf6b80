## The first minute
first-title = 您的销售管道，就在您自己的设备上
first-words = 无需账号，无需服务器。商机保存在此浏览器中，所有数字都在本机计算，同事之间直接合并各自的副本。
first-others = 其他开始方式
first-sample-words = 一家虚构的公司，每个阶段都有商机。随便看看，随时可以移除。
first-import-words = 从旧 CRM 或表格导出的 CSV 文件，已结单的商机也可以一并带来。
first-open-words = 同事发来的 .kariz 文件：打开之后，大家就在同一个管道上工作。
first-scan-words = 正在实时协作的同事可以用屏幕上的二维码或链接邀请您。
first-private = 只要您不发出副本，就没有任何数据离开此页面。
load-sample = 载入示例工作区
start = 建立销售管道
start-name = 您销售什么，或您是哪家公司？
start-name-example = 清溪传感
start-me = 您的姓名
start-stages = 初始阶段，以后都可以修改
start-pipeline = 开始
