### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: 今天, 今日, 今早, 今晚; yesterday: 昨天, 昨日, 昨晚; tomorrow: 明天, 明日, 明早, 明晚; after-tomorrow: 后天, 后日; next: 下, 下个; coming: 本, 这, 这个; next-week: 下周, 下周初, 下个周, 下星期, 下个星期, 下礼拜, 下个礼拜; next-month: 下月, 下个月; next-month-start: 下月初, 下个月初; mon: 周一, 星期一, 礼拜一; tue: 周二, 星期二, 礼拜二; wed: 周三, 星期三, 礼拜三; thu: 周四, 星期四, 礼拜四; fri: 周五, 星期五, 礼拜五; sat: 周六, 星期六, 礼拜六; sun: 周日, 星期日, 礼拜日, 周天, 星期天, 礼拜天; in: 过, 再过, 在, 等; later: 后, 之后, 以后, 内, 之内; one: 一, 一个; two: 两, 两个, 二; three: 三, 三个; days: 天, 日; working-days: 工作日, 个工作日; weeks: 周, 星期, 个星期, 礼拜, 个礼拜; months: 月, 个月; month-end: 月底, 月末, 本月底, 本月末, 这个月底; quarter-end: 季度末, 季末, 本季度末, 本季末; year-end: 年底, 年末, 今年年底, 本年底; quarter: q, 季度, 第季度; on: 于, 定于, 在; at: @, 于, 在; noon: 中午, 正午, 中午12点, 中午12:00; am: am, a.m, 上午, 早上, 早晨, 早; pm: pm, p.m, 下午; evening: 傍晚; in-am: 今早, 明早; in-night: 今晚, 明晚; night: 晚上, 晚; half: 半; minutes: 分, 分钟; hours: 点, 点钟, 点整, 时

# What is typed is no day
day-unread = 无法识别该日期。请按 { $example } 的格式填写，或直接写“明天”。
day-not-in-month = { $days ->
   *[other] 该月只有 { $days } 天。
}
# The button beside the field
day-choose = 选择日期
day-previous-month = 上个月
day-next-month = 下个月
day-today = 今天
# Takes the day away
day-clear = 不设日期
