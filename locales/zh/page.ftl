## What stands in the page before anything else runs
page-failed = Kariz 无法启动
page-failed-words = 页面有一部分没有加载成功，或者此浏览器版本过旧。您在这台设备上的数据没有受到影响。
page-framed = Kariz 不在其他页面中运行
page-framed-words = 外层页面可能会让您点到看不见的内容。这里没有打开您的任何数据。
page-framed-open = 单独打开 Kariz
page-opening = 正在打开 Kariz…
page-again = 重试
page-description = 一个网页里的销售管道：无需账号，无需服务器。
