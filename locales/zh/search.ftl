## Search
search = 搜索
search-placeholder = 商机、联系人、备注
search-results = 搜索结果
search-nothing = 没有找到“{ $query }”。少输几个字，能找到更多。
search-count = { $n ->
    [0] 没有找到
   *[other] { $n } 条结果
}
search-deals = { $n ->
    [0] 没有商机
   *[other] { $n } 个商机
}
search-all = 全部 { $n } 个
search-more = 再显示 { $n } 个，共 { $all } 个
search-close = 关闭搜索

## An organisation or a contact
who-last-touch = 最近触达：{ $date }
who-no-touch = 尚无触达

## The palette
palette-title = 命令与跳转
palette-do = 操作
palette-go = 前往
palette-light = 配色：浅色
palette-dark = 配色：深色
palette-system = 配色：跟随系统
palette-language = 语言：{ $name }
