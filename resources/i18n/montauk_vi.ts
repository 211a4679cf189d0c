<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Add a person…</source>
   <translation>Thêm một người…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Lịch</translation>
  </message>
  <message>
   <source>Don’t bring this up</source>
   <translation>Đừng nhắc lại ký ức này</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Sửa</translation>
  </message>
  <message>
   <source>Edit this memory</source>
   <translation>Sửa ký ức này</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Erase this memory</source>
   <translation>Xóa ký ức này</translation>
  </message>
  <message>
   <source>Erase, step by step…</source>
   <translation>Xóa, từng bước một…</translation>
  </message>
  <message>
   <source>Erase…</source>
   <translation>Xóa…</translation>
  </message>
  <message>
   <source>Find in this memory</source>
   <translation>Tìm trong ký ức này</translation>
  </message>
  <message>
   <source>Focus on the page</source>
   <translation>Chỉ còn trang viết</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Toàn màn hình</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Nhìn lại</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>Nhật ký</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Giữ bên mình</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Phím tắt</translation>
  </message>
  <message>
   <source>Newer memory</source>
   <translation>Ký ức mới hơn</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Khung kế tiếp</translation>
  </message>
  <message>
   <source>Older memory</source>
   <translation>Ký ức cũ hơn</translation>
  </message>
  <message>
   <source>On this day</source>
   <translation>Ngày này năm xưa</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Nơi chốn</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Khung phía trước</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Thoát</translation>
  </message>
  <message>
   <source>Reference pane</source>
   <translation>Khung tham khảo</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Tìm</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Tìm hoặc đi tới…</translation>
  </message>
  <message>
   <source>Set the place…</source>
   <translation>Đặt nơi chốn…</translation>
  </message>
  <message>
   <source>Star this memory</source>
   <translation>Gắn sao cho ký ức này</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>Tag…</source>
   <translation>Gắn nhãn…</translation>
  </message>
  <message>
   <source>Take the sample out</source>
   <translation>Rút nhật ký mẫu ra</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Bộ phim</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Dòng thời gian</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Xem</translation>
  </message>
  <message>
   <source>What was erased</source>
   <translation>Những gì đã xóa</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Viết</translation>
  </message>
 </context>
 <context>
  <name>Acts</name>
  <message numerus="yes">
   <source>%n memories erased. They’re in the archive.</source>
   <extracomment>Erased. It’s in the archive.</extracomment>
   <translation>
    <numerusform>Đã xóa %n ký ức. Tất cả nằm trong kho lưu trữ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back in your journal, except what something else still holds.</source>
   <translation>Đã về lại nhật ký, trừ những gì còn bị giữ ở chỗ khác.</translation>
  </message>
  <message>
   <source>Back in your journal.</source>
   <translation>Đã về lại nhật ký.</translation>
  </message>
  <message>
   <source>Erased. It’s in the archive.</source>
   <translation>Đã xóa. Nó ở trong kho lưu trữ.</translation>
  </message>
  <message>
   <source>It may come up again.</source>
   <translation>Ký ức này lại có thể hiện ra.</translation>
  </message>
  <message>
   <source>Nothing of it will be brought up.</source>
   <translation>Sẽ không có gì được nhắc lại.</translation>
  </message>
  <message>
   <source>Put away. It’s in the archive.</source>
   <translation>Đã cất đi. Nó ở trong kho lưu trữ.</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <source>%1 %</source>
   <translation>%1%</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Độ tương phản</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Tối</translation>
  </message>
  <message>
   <source>Decides when summer is, in colours, dates and searches.</source>
   <translation>Quyết định mùa hè vào lúc nào: trong màu sắc, ngày tháng và tìm kiếm.</translation>
  </message>
  <message>
   <source>Follow the date</source>
   <translation>Theo ngày tháng</translation>
  </message>
  <message>
   <source>Half of the earth</source>
   <translation>Bán cầu</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Ngôn ngữ</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Sáng</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Sáng hay tối</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Rõ hơn</translation>
  </message>
  <message>
   <source>More draws every edge and drops the tints.</source>
   <translation>Rõ hơn thì vẽ mọi đường viền và bỏ các sắc nền.</translation>
  </message>
  <message>
   <source>Northern</source>
   <translation>Bắc</translation>
  </message>
  <message>
   <source>Reading face</source>
   <translation>Kiểu chữ để đọc</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Mùa</translation>
  </message>
  <message>
   <source>Southern</source>
   <translation>Nam</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Cỡ chữ</translation>
  </message>
  <message>
   <source>Text size in per cent</source>
   <translation>Cỡ chữ tính theo phần trăm</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Thường</translation>
  </message>
  <message>
   <source>What the window speaks. Your memories stay as you wrote them.</source>
   <translation>Ngôn ngữ của cửa sổ. Ký ức của bạn vẫn như bạn đã viết.</translation>
  </message>
  <message>
   <source>With the system</source>
   <translation>Theo hệ thống</translation>
  </message>
 </context>
 <context>
  <name>Archive</name>
  <message>
   <source>%1, and %2</source>
   <translation>%1, và %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are back</source>
   <extracomment>%n is back</extracomment>
   <translation>
    <numerusform>%n đã về</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cards</source>
   <extracomment>One card</extracomment>
   <translation>
    <numerusform>%n tấm thiệp</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chosen</source>
   <extracomment>%n chosen</extracomment>
   <translation>
    <numerusform>Đã chọn %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in part</source>
   <extracomment>%n in part</extracomment>
   <translation>
    <numerusform>%n một phần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories erased singly</source>
   <extracomment>One memory erased singly</extracomment>
   <translation>
    <numerusform>%n ký ức xóa riêng lẻ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories, in part</source>
   <extracomment>%n memory, in part</extracomment>
   <translation>
    <numerusform>%n ký ức, một phần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages blanked in part</source>
   <extracomment>%n page blanked in part</extracomment>
   <translation>
    <numerusform>%n trang được che một phần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <extracomment>%n picture</extracomment>
   <translation>
    <numerusform>%n ảnh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recordings</source>
   <extracomment>%n recording</extracomment>
   <translation>
    <numerusform>%n bản ghi âm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n single ones</source>
   <extracomment>one single one</extracomment>
   <translation>
    <numerusform>%n ký ức lẻ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay out of sight: something else still holds them.</source>
   <extracomment>One stays out of sight: something else still holds it.</extracomment>
   <translation>
    <numerusform>%n ký ức vẫn khuất: còn bị giữ ở chỗ khác.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n whole</source>
   <extracomment>%n whole</extracomment>
   <translation>
    <numerusform>%n trọn vẹn</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is in your full backups too.</source>
   <translation>Tất cả cũng có trong các bản sao lưu đầy đủ.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Back in its page.</source>
   <translation>Đã trở lại trang của nó.</translation>
  </message>
  <message>
   <source>Back in your journal.</source>
   <translation>Đã về lại nhật ký.</translation>
  </message>
  <message numerus="yes">
   <source>Bring back all %n</source>
   <extracomment>Bring it back</extracomment>
   <translation>
    <numerusform>Đưa cả %n ký ức về</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring back these %n</source>
   <extracomment>Bring back this one</extracomment>
   <translation>
    <numerusform>Đưa %n ký ức này về</numerusform>
   </translation>
  </message>
  <message>
   <source>Bring back this passage</source>
   <translation>Đưa đoạn này trở lại</translation>
  </message>
  <message>
   <source>Comes back about now</source>
   <translation>Trở lại vào khoảng này</translation>
  </message>
  <message>
   <source>Comes back in autumn</source>
   <translation>Trở lại vào mùa thu</translation>
  </message>
  <message>
   <source>Comes back in autumn %1</source>
   <translation>Trở lại vào mùa thu %1</translation>
  </message>
  <message>
   <source>Comes back in spring</source>
   <translation>Trở lại vào mùa xuân</translation>
  </message>
  <message>
   <source>Comes back in spring %1</source>
   <translation>Trở lại vào mùa xuân %1</translation>
  </message>
  <message>
   <source>Comes back in summer</source>
   <translation>Trở lại vào mùa hè</translation>
  </message>
  <message>
   <source>Comes back in summer %1</source>
   <translation>Trở lại vào mùa hè %1</translation>
  </message>
  <message>
   <source>Comes back in winter</source>
   <translation>Trở lại vào mùa đông</translation>
  </message>
  <message>
   <source>Comes back in winter %1</source>
   <translation>Trở lại vào mùa đông %1</translation>
  </message>
  <message>
   <source>Comes back on %1</source>
   <translation>Trở về ngày %1</translation>
  </message>
  <message>
   <source>Cover the name</source>
   <translation>Che tên đi</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Nơi khác</translation>
  </message>
  <message>
   <source>Enter shows it.</source>
   <translation>Enter để xem.</translation>
  </message>
  <message>
   <source>In part: what stands in brackets is put away, and stays so.</source>
   <translation>Một phần: những gì trong ngoặc vuông đã được cất đi, và vẫn vậy.</translation>
  </message>
  <message>
   <source>It stays put away.</source>
   <translation>Nó vẫn được cất đi.</translation>
  </message>
  <message>
   <source>Last opened %1</source>
   <translation>Mở lần cuối %1</translation>
  </message>
  <message>
   <source>Last opened today</source>
   <translation>Mở lần cuối hôm nay</translation>
  </message>
  <message>
   <source>Lines blanked inside other pages</source>
   <translation>Những dòng được che trong các trang khác</translation>
  </message>
  <message>
   <source>Memory %1 of %2</source>
   <translation>Ký ức %1 trên %2</translation>
  </message>
  <message>
   <source>Not opened since</source>
   <translation>Từ đó chưa mở</translation>
  </message>
  <message>
   <source>One memory.</source>
   <translation>Một ký ức.</translation>
  </message>
  <message>
   <source>Page in part %1 of %2</source>
   <translation>Trang một phần %1 trên %2</translation>
  </message>
  <message>
   <source>Picture: %1</source>
   <translation>Ảnh: %1</translation>
  </message>
  <message>
   <source>Put away on</source>
   <translation>Cất đi ngày</translation>
  </message>
  <message>
   <source>Put away on %1</source>
   <translation>Cất đi ngày %1</translation>
  </message>
  <message>
   <source>Recording: %1</source>
   <translation>Bản ghi âm: %1</translation>
  </message>
  <message>
   <source>Show the name</source>
   <translation>Hiện tên</translation>
  </message>
  <message>
   <source>Something else still hides a part of that page.</source>
   <translation>Thứ khác vẫn còn che một phần trang ấy.</translation>
  </message>
  <message>
   <source>The curtain is drawn: no names, no dates, no pictures.</source>
   <translation>Màn đã kéo: không tên, không ngày, không ảnh.</translation>
  </message>
  <message>
   <source>The curtain is lifted.</source>
   <translation>Màn đã vén.</translation>
  </message>
  <message>
   <source>Until you ask</source>
   <translation>Đến khi bạn hỏi</translation>
  </message>
  <message>
   <source>Whole</source>
   <translation>Trọn vẹn</translation>
  </message>
  <message>
   <source>back in your journal</source>
   <translation>đã về lại nhật ký</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>một phần</translation>
  </message>
  <message>
   <source>kept quiet, still to be found</source>
   <translation>giữ yên lặng, vẫn tìm thấy được</translation>
  </message>
  <message>
   <source>no memory yet</source>
   <translation>chưa có ký ức nào</translation>
  </message>
  <message>
   <source>no tape</source>
   <translation>không có băng</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>một người</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>một nơi</translation>
  </message>
  <message>
   <source>one search</source>
   <translation>một lượt tìm</translation>
  </message>
  <message>
   <source>one stretch of days</source>
   <translation>một quãng ngày</translation>
  </message>
  <message>
   <source>one tag</source>
   <translation>một nhãn</translation>
  </message>
  <message>
   <source>put away</source>
   <translation>đã cất đi</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>từ %1</translation>
  </message>
  <message>
   <source>something else still holds it</source>
   <translation>thứ khác vẫn còn giữ</translation>
  </message>
  <message>
   <source>the name alone</source>
   <translation>chỉ cái tên</translation>
  </message>
  <message>
   <source>until %1</source>
   <comment>the last day of a period</comment>
   <translation>đến %1</translation>
  </message>
  <message>
   <source>with a tape</source>
   <translation>có băng</translation>
  </message>
 </context>
 <context>
  <name>ArchiveView</name>
  <message>
   <source>What was erased</source>
   <translation>Những gì đã xóa</translation>
  </message>
 </context>
 <context>
  <name>AskPanel</name>
  <message>
   <source>Names that fit</source>
   <translation>Những tên khớp</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message>
   <source>Leave it in the journal</source>
   <translation>Để nó lại trong nhật ký</translation>
  </message>
  <message>
   <source>Leave them in the journal</source>
   <translation>Để chúng lại trong nhật ký</translation>
  </message>
  <message>
   <source>Name of the tag</source>
   <translation>Tên thẻ</translation>
  </message>
  <message>
   <source>Put it there</source>
   <translation>Đặt vào đó</translation>
  </message>
  <message>
   <source>Put it under another tag…</source>
   <translation>Đặt dưới một thẻ khác…</translation>
  </message>
  <message>
   <source>Put them there</source>
   <translation>Đặt cả vào đó</translation>
  </message>
  <message>
   <source>Put them under another tag…</source>
   <translation>Đặt cả dưới một thẻ khác…</translation>
  </message>
  <message>
   <source>Send it too</source>
   <translation>Cất cả ký ức này</translation>
  </message>
  <message>
   <source>Send them too</source>
   <translation>Cất cả những ký ức này</translation>
  </message>
  <message>
   <source>What becomes of what you kept</source>
   <translation>Những gì bạn giữ lại sẽ ra sao</translation>
  </message>
 </context>
 <context>
  <name>BeforeColumn</name>
  <message>
   <source>A month ago</source>
   <translation>Một tháng trước</translation>
  </message>
  <message>
   <source>A week ago</source>
   <translation>Một tuần trước</translation>
  </message>
  <message>
   <source>Six months ago</source>
   <translation>Sáu tháng trước</translation>
  </message>
  <message>
   <source>“Not this one” keeps a memory in your journal and stops it coming up by itself.</source>
   <translation>“Đừng nhắc ký ức này” vẫn giữ ký ức trong nhật ký, chỉ là nó thôi tự hiện ra.</translation>
  </message>
 </context>
 <context>
  <name>BesideSheet</name>
  <message>
   <source>Beside this memory</source>
   <translation>Bên cạnh ký ức này</translation>
  </message>
  <message>
   <source>Look for passages</source>
   <translation>Tìm các đoạn</translation>
  </message>
  <message>
   <source>No memory is open. Open one, and what fits it stands here.</source>
   <translation>Chưa mở ký ức nào. Hãy mở một ký ức, điều gì hợp với nó sẽ đứng ở đây.</translation>
  </message>
  <message>
   <source>Nothing on these pages fits this memory.</source>
   <translation>Không gì trên các trang này hợp với ký ức này.</translation>
  </message>
  <message>
   <source>Passages that have something to do with the open memory can stand here: a beach, a train, winter.

Only the words of the memory are looked at, here on this computer, and never on the day they were written.</source>
   <translation>Những đoạn có gì đó liên quan đến ký ức đang mở có thể đứng ở đây: một bãi biển, một chuyến tàu, mùa đông.

Chỉ xem chữ trong ký ức, ngay trên máy này, và không bao giờ vào ngày chúng được viết.</translation>
  </message>
  <message>
   <source>Read where it stands</source>
   <translation>Đọc tại chỗ của nó</translation>
  </message>
  <message>
   <source>Stop looking for passages</source>
   <translation>Thôi tìm các đoạn</translation>
  </message>
  <message>
   <source>This page was written today. It is left alone until tomorrow.</source>
   <translation>Trang này viết hôm nay. Nó được để yên đến ngày mai.</translation>
  </message>
  <message>
   <source>Three passages at the most.</source>
   <translation>Nhiều nhất ba đoạn.</translation>
  </message>
 </context>
 <context>
  <name>Block</name>
  <message>
   <source>Move down	Ctrl+Down</source>
   <translation>Chuyển xuống	Ctrl+↓</translation>
  </message>
  <message>
   <source>Move up	Ctrl+Up</source>
   <translation>Chuyển lên	Ctrl+↑</translation>
  </message>
  <message>
   <source>Take it off this page	Del</source>
   <translation>Bỏ khỏi trang này	Del</translation>
  </message>
  <message>
   <source>What can be done with it</source>
   <translation>Có thể làm gì với nó</translation>
  </message>
 </context>
 <context>
  <name>BookTabs</name>
  <message>
   <source>Beside</source>
   <translation>Bên cạnh</translation>
  </message>
  <message>
   <source>Beside this memory</source>
   <translation>Bên cạnh ký ức này</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Tham khảo</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Bộ phim</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Của bạn</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message numerus="yes">
   <source>%n days written in %1</source>
   <extracomment>%n day written in %1</extracomment>
   <translation>
    <numerusform>Đã viết %n ngày trong năm %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Lịch</translation>
  </message>
  <message>
   <source>The year after</source>
   <translation>Năm sau</translation>
  </message>
  <message>
   <source>The year before</source>
   <translation>Năm trước</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
 </context>
 <context>
  <name>CaptionField</name>
  <message>
   <source>Words under the picture</source>
   <translation>Lời dưới ảnh</translation>
  </message>
  <message>
   <source>Write under this picture</source>
   <translation>Viết dưới ảnh này</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>%1</source>
   <comment>a day, after the word before</comment>
   <translation>ngày %1</translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>One memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures</source>
   <extracomment>one picture</extracomment>
   <translation>
    <numerusform>%n ảnh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n recordings</source>
   <extracomment>one recording</extracomment>
   <translation>
    <numerusform>%n bản ghi âm</numerusform>
   </translation>
  </message>
  <message>
   <source>It comes back whenever you ask.</source>
   <translation>Nó trở lại bất cứ khi nào bạn hỏi.</translation>
  </message>
  <message>
   <source>Kept safe. Open it any time.</source>
   <translation>Được giữ yên. Mở lúc nào cũng được.</translation>
  </message>
  <message>
   <source>Laid in on %1</source>
   <translation>Đặt vào ngày %1</translation>
  </message>
  <message>
   <source>Nothing was destroyed.</source>
   <translation>Không có gì bị hủy.</translation>
  </message>
  <message numerus="yes">
   <source>On %1 you put %n memories out of sight.</source>
   <extracomment>On %1 you put one memory out of sight.</extracomment>
   <translation>
    <numerusform>Ngày %1 bạn đã cất đi %n ký ức.</numerusform>
   </translation>
  </message>
  <message>
   <source>Please don’t ask yourself about it before %1.</source>
   <translation>Xin đừng tự hỏi mình về nó trước %1.</translation>
  </message>
  <message>
   <source>Please don’t ask yourself about them before %1.</source>
   <translation>Xin đừng tự hỏi mình về chúng trước %1.</translation>
  </message>
  <message>
   <source>They come back whenever you ask.</source>
   <translation>Chúng trở lại bất cứ khi nào bạn hỏi.</translation>
  </message>
  <message>
   <source>autumn</source>
   <translation>mùa thu</translation>
  </message>
  <message>
   <source>spring</source>
   <translation>mùa xuân</translation>
  </message>
  <message>
   <source>summer</source>
   <translation>mùa hè</translation>
  </message>
  <message>
   <source>winter</source>
   <translation>mùa đông</translation>
  </message>
 </context>
 <context>
  <name>CardLeft</name>
  <message>
   <source>%1 couldn’t be written. Choose another folder.</source>
   <translation>Không ghi được %1. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>A card to myself</source>
   <translation>Tấm thiệp gửi chính mình</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Hình ảnh</translation>
  </message>
  <message>
   <source>Save the card</source>
   <translation>Lưu tấm thiệp</translation>
  </message>
  <message>
   <source>Saved as %1.</source>
   <translation>Đã lưu thành %1.</translation>
  </message>
 </context>
 <context>
  <name>CellDelegate</name>
  <message>
   <source>Write here</source>
   <translation>Viết ở đây</translation>
  </message>
 </context>
 <context>
  <name>CurtainButton</name>
  <message>
   <source>Draw the curtain</source>
   <translation>Kéo màn</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Vén màn</translation>
  </message>
 </context>
 <context>
  <name>DateButton</name>
  <message>
   <source>Change when it happened</source>
   <translation>Sửa thời điểm xảy ra</translation>
  </message>
  <message>
   <source>Date: %1</source>
   <translation>Ngày: %1</translation>
  </message>
 </context>
 <context>
  <name>DatePopover</name>
  <message>
   <source>14 Feb 2026, summer 1998, about 1975</source>
   <translation>14/2/2026, mùa hè 1998, khoảng 1975</translation>
  </message>
  <message>
   <source>Date of this memory</source>
   <translation>Ngày của ký ức này</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
  <message>
   <source>When it happened, in words or figures</source>
   <translation>Xảy ra lúc nào, bằng chữ hoặc số</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hôm qua</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>%1 %2</source>
   <comment>a day and its month</comment>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>a day of the week and its date</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>a month and its year</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>the number of a day and its day of the week</comment>
   <translation>%2, ngày %1</translation>
  </message>
  <message>
   <source>%1 %2 %3</source>
   <translation>%1 %2, %3</translation>
  </message>
  <message>
   <source>a gap in this day</source>
   <translation>một khoảng trống trong ngày này</translation>
  </message>
  <message numerus="yes">
   <source>a gap of %n days</source>
   <extracomment>a gap of one day</extracomment>
   <translation>
    <numerusform>khoảng trống %n ngày</numerusform>
   </translation>
  </message>
  <message>
   <source>about</source>
   <translation>khoảng</translation>
  </message>
  <message>
   <source>decade</source>
   <translation>thập niên</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>tám</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>mười một</translation>
  </message>
  <message>
   <source>en_GB</source>
   <comment>the interface's language, as Qt names locales</comment>
   <translation>vi_VN</translation>
  </message>
  <message>
   <source>five</source>
   <translation>năm</translation>
  </message>
  <message>
   <source>four</source>
   <translation>bốn</translation>
  </message>
  <message>
   <source>from</source>
   <translation>từ</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>chín</translation>
  </message>
  <message>
   <source>no</source>
   <translation>không</translation>
  </message>
  <message>
   <source>one</source>
   <translation>một</translation>
  </message>
  <message>
   <source>season</source>
   <translation>mùa</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>bảy</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sáu</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>mười</translation>
  </message>
  <message>
   <source>three</source>
   <translation>ba</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hôm nay</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>mười hai</translation>
  </message>
  <message>
   <source>two</source>
   <translation>hai</translation>
  </message>
  <message>
   <source>year</source>
   <translation>năm</translation>
  </message>
 </context>
 <context>
  <name>DayPane</name>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Write about this day</source>
   <translation>Viết về ngày này</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n từ</numerusform>
   </translation>
  </message>
  <message>
   <source>A gap</source>
   <translation>Một khoảng trống</translation>
  </message>
  <message>
   <source>Nothing written</source>
   <translation>Chưa viết gì</translation>
  </message>
 </context>
 <context>
  <name>EditorPresenter</name>
  <message>
   <source>Not kept yet</source>
   <translation>Chưa lưu</translation>
  </message>
  <message>
   <source>Nothing to keep yet</source>
   <translation>Chưa có gì để lưu</translation>
  </message>
  <message>
   <source>Waiting for the journal to open</source>
   <translation>Đang chờ nhật ký mở</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Đang viết…</translation>
  </message>
 </context>
 <context>
  <name>EnvelopeBanner</name>
  <message>
   <source>A letter you sent yourself</source>
   <translation>Một lá thư bạn gửi cho chính mình</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Không bao giờ</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Để sau</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Put away on %1</source>
   <translation>Cất đi ngày %1</translation>
  </message>
  <message>
   <source>When shall it come again?</source>
   <translation>Khi nào nó nên trở lại?</translation>
  </message>
  <message>
   <source>You asked for it to come back about now. It will wait as long as you like.</source>
   <translation>Bạn đã hẹn nó trở lại vào khoảng lúc này. Nó sẽ chờ bao lâu tùy bạn.</translation>
  </message>
 </context>
 <context>
  <name>Erase</name>
  <message>
   <source>%1 %2 %3</source>
   <comment>a day in a list: its number, its short month, its year</comment>
   <translation>%1 %2, %3</translation>
  </message>
  <message numerus="yes">
   <source>%n go whole</source>
   <extracomment>%n goes whole</extracomment>
   <translation>
    <numerusform>%n đi trọn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in part</source>
   <extracomment>%n in part</extracomment>
   <translation>
    <numerusform>%n một phần</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n passages would be hidden.</source>
   <extracomment>One passage would be hidden.</extracomment>
   <translation>
    <numerusform>%n đoạn sẽ được giấu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places in your journal. Choose how far to go for each kind, or for one memory at a time. You can change your mind later, in either direction.</source>
   <extracomment>One place in your journal. Choose how far to go. You can change your mind later, in either direction.</extracomment>
   <translation>
    <numerusform>%n chỗ trong nhật ký của bạn. Hãy chọn đi xa đến đâu cho từng loại, hoặc cho từng ký ức một. Sau này bạn có thể đổi ý, theo cả hai hướng.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay</source>
   <extracomment>%n stays</extracomment>
   <translation>
    <numerusform>%n ở lại</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n won’t come up</source>
   <extracomment>%n won’t come up</extracomment>
   <translation>
    <numerusform>%n sẽ không được nhắc lại</numerusform>
   </translation>
  </message>
  <message>
   <source>1 March 2027, or “next spring”</source>
   <translation>1 tháng 3 2027, hay “mùa xuân tới”</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 năm</translation>
  </message>
  <message>
   <source>112 in Europe, 911 in North America</source>
   <translation>112 ở châu Âu, 911 ở Bắc Mỹ</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 tháng</translation>
  </message>
  <message>
   <source>988, by call or text</source>
   <translation>988, gọi hoặc nhắn tin</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Một ngày</translation>
  </message>
  <message>
   <source>A minute</source>
   <translation>Một phút</translation>
  </message>
  <message>
   <source>A tape for later</source>
   <translation>Một cuộn băng cho sau này</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>Về điều đó</translation>
  </message>
  <message>
   <source>About them</source>
   <translation>Về người ấy</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>Also about somebody else</source>
   <translation>Cũng về người khác</translation>
  </message>
  <message>
   <source>An unmarked envelope asks you tomorrow. Until then nothing happens.</source>
   <translation>Ngày mai một phong bì không đề tên sẽ hỏi bạn. Cho đến lúc đó không có gì xảy ra.</translation>
  </message>
  <message>
   <source>Around a name goes</source>
   <translation>Quanh một cái tên thì cất</translation>
  </message>
  <message>
   <source>Ask me to wait a day before it opens</source>
   <translation>Nhắc tôi đợi một ngày trước khi mở</translation>
  </message>
  <message>
   <source>Ask me tomorrow</source>
   <translation>Hỏi tôi ngày mai</translation>
  </message>
  <message>
   <source>Ask when I leave the page</source>
   <translation>Hỏi khi tôi rời trang</translation>
  </message>
  <message>
   <source>At once</source>
   <translation>Ngay lập tức</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Úc</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>Quay lại chỗ tôi đang ở</translation>
  </message>
  <message>
   <source>Blank those lines</source>
   <translation>Giấu những dòng ấy</translation>
  </message>
  <message>
   <source>Choose a memory to see what would be hidden of it.</source>
   <translation>Chọn một ký ức để xem điều gì của nó sẽ được giấu.</translation>
  </message>
  <message>
   <source>Choose the way back</source>
   <translation>Chọn đường trở về</translation>
  </message>
  <message>
   <source>Chosen memories</source>
   <translation>Ký ức đã chọn</translation>
  </message>
  <message>
   <source>Delete takes this name away</source>
   <translation>Delete để bỏ tên này</translation>
  </message>
  <message>
   <source>Does it come back by itself?</source>
   <translation>Nó có tự trở lại không?</translation>
  </message>
  <message>
   <source>Don’t bring them up</source>
   <translation>Đừng nhắc tới</translation>
  </message>
  <message>
   <source>Don’t bring up</source>
   <translation>Đừng nhắc lại</translation>
  </message>
  <message>
   <source>Draw the curtain</source>
   <translation>Kéo màn</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Erase whole</source>
   <translation>Xóa trọn</translation>
  </message>
  <message>
   <source>Everything stays where it is, and can be found. It never comes by itself.</source>
   <translation>Mọi thứ ở yên chỗ cũ và vẫn tìm được. Không bao giờ tự hiện ra.</translation>
  </message>
  <message>
   <source>Everything this touches</source>
   <translation>Tất cả những gì việc này chạm tới</translation>
  </message>
  <message>
   <source>Find a line in my country</source>
   <translation>Tìm đường dây ở nước tôi</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Ngày đầu</translation>
  </message>
  <message>
   <source>First day, or “summer 1998”</source>
   <translation>Ngày đầu, hay “mùa hè 1998”</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Pháp</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Đức</translation>
  </message>
  <message>
   <source>Go on with what you left</source>
   <translation>Tiếp tục việc bạn đã bỏ dở</translation>
  </message>
  <message>
   <source>Go with the others</source>
   <translation>Đi cùng những trang kia</translation>
  </message>
  <message>
   <source>Hidden, not destroyed. Whoever opens this journal can bring it back, and so can you, whenever you like.</source>
   <translation>Được giấu đi, không bị hủy. Ai mở cuốn nhật ký này cũng có thể mang nó trở lại, và bạn cũng vậy, bất cứ lúc nào.</translation>
  </message>
  <message>
   <source>Hidden, not destroyed. You can change your mind later, in either direction.</source>
   <translation>Giấu đi, không hủy. Sau này bạn có thể đổi ý, theo cả hai chiều.</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Bằng cách nào</translation>
  </message>
  <message>
   <source>How long the lights take</source>
   <translation>Đèn tắt trong bao lâu</translation>
  </message>
  <message>
   <source>If you are in danger, or think you might hurt yourself, call the emergency number of the place where you are now. Tell one person near you, today, in any words.</source>
   <translation>Nếu bạn đang gặp nguy hiểm, hoặc nghĩ mình có thể tự làm hại bản thân, hãy gọi số khẩn cấp của nơi bạn đang ở. Hãy nói với một người ở gần bạn, ngay hôm nay, bằng bất kỳ lời nào.</translation>
  </message>
  <message>
   <source>In an emergency</source>
   <translation>Khi khẩn cấp</translation>
  </message>
  <message>
   <source>In passing</source>
   <translation>Thoáng qua</translation>
  </message>
  <message>
   <source>It comes back on %1.</source>
   <translation>Nó trở lại vào %1.</translation>
  </message>
  <message>
   <source>It comes back on a day you choose, if you want it then.</source>
   <translation>Nó trở lại vào ngày bạn chọn, nếu lúc đó bạn muốn.</translation>
  </message>
  <message>
   <source>It stays in the archive until you bring it back.</source>
   <translation>Nó ở trong kho lưu trữ cho tới khi bạn đưa về.</translation>
  </message>
  <message>
   <source>It’s named in it</source>
   <translation>Được nhắc tên trong đó</translation>
  </message>
  <message>
   <source>Keep it in the journal</source>
   <translation>Giữ trong nhật ký</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ngày cuối</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Rời đi</translation>
  </message>
  <message>
   <source>Leave a tape</source>
   <translation>Để lại một cuốn băng</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Để nguyên</translation>
  </message>
  <message>
   <source>Leave it in the archive</source>
   <translation>Để lại trong kho lưu trữ</translation>
  </message>
  <message>
   <source>Leave yourself a tape</source>
   <translation>Để lại cho mình một cuốn băng</translation>
  </message>
  <message>
   <source>Let the lamps grow low</source>
   <translation>Để đèn dịu xuống</translation>
  </message>
  <message>
   <source>Let the lights go out</source>
   <translation>Để đèn tắt dần</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Vén màn</translation>
  </message>
  <message>
   <source>Looked for already: %1</source>
   <translation>Đã tìm sẵn: %1</translation>
  </message>
  <message>
   <source>Memory %1 of %2</source>
   <translation>Ký ức %1 trên %2</translation>
  </message>
  <message>
   <source>Names that fit</source>
   <translation>Những tên khớp</translation>
  </message>
  <message>
   <source>Never by itself</source>
   <translation>Không bao giờ tự trở lại</translation>
  </message>
  <message>
   <source>No memory has to do with that. Choose something else.</source>
   <translation>Không ký ức nào liên quan tới điều đó. Hãy chọn thứ khác.</translation>
  </message>
  <message>
   <source>No memory says that. Try other words.</source>
   <translation>Không ký ức nào nói thế. Hãy thử từ khác.</translation>
  </message>
  <message>
   <source>No tape is fine too. Leave this empty, and nothing will be said when you return.</source>
   <translation>Không có băng cũng được. Hãy để trống, và sẽ không có lời nào khi bạn trở lại.</translation>
  </message>
  <message>
   <source>Nothing has happened yet. Leaving now keeps everything as it is.</source>
   <translation>Chưa có gì xảy ra. Rời đi lúc này thì mọi thứ vẫn như cũ.</translation>
  </message>
  <message>
   <source>Nothing has happened yet. Leaving now keeps everything, and your tape as a draft.</source>
   <translation>Chưa có gì xảy ra. Rời đi bây giờ thì mọi thứ vẫn còn, và cuốn băng được giữ làm bản nháp.</translation>
  </message>
  <message>
   <source>Nothing is destroyed. It waits in the archive until you ask, or until a day you choose now.</source>
   <translation>Không có gì bị hủy. Nó đợi trong kho lưu trữ cho đến khi bạn hỏi, hoặc đến một ngày bạn chọn bây giờ.</translation>
  </message>
  <message>
   <source>Nothing was written of those days. Try others.</source>
   <translation>Không có gì được viết về những ngày ấy. Hãy thử ngày khác.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Bây giờ</translation>
  </message>
  <message>
   <source>On a day</source>
   <translation>Vào một ngày</translation>
  </message>
  <message>
   <source>Opens %1 in your browser.</source>
   <translation>Mở %1 trong trình duyệt của bạn.</translation>
  </message>
  <message>
   <source>Out of sight for a while</source>
   <translation>Khuất mắt một thời gian</translation>
  </message>
  <message>
   <source>Pages you write later</source>
   <translation>Những trang bạn viết sau này</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Khoảng thời gian</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Nơi</translation>
  </message>
  <message>
   <source>Put away: %1</source>
   <translation>Cất đi: %1</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Cất đi</translation>
  </message>
  <message>
   <source>Putting away, step by step</source>
   <translation>Cất đi, từng bước một</translation>
  </message>
  <message>
   <source>Putting pages out of sight can give you room to breathe. It cannot hold you, and it does not have to be enough.</source>
   <translation>Cất những trang này đi có thể cho bạn chỗ để thở. Nó không thể ôm lấy bạn, và nó không cần phải là đủ.</translation>
  </message>
  <message>
   <source>Samaritans, 116 123</source>
   <translation>Samaritans, 116 123</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Lưu thành hình ảnh…</translation>
  </message>
  <message>
   <source>Say who or what this is, why you want it out of sight, and what you should know when you come back.</source>
   <translation>Hãy nói đây là ai hay điều gì, vì sao bạn muốn cất đi, và điều bạn nên biết khi trở lại.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Tìm</translation>
  </message>
  <message>
   <source>See what it touches</source>
   <translation>Xem nó chạm tới những gì</translation>
  </message>
  <message>
   <source>Sleep on it</source>
   <translation>Ngủ một giấc đã</translation>
  </message>
  <message>
   <source>Space changes what becomes of a memory. D draws and lifts the curtain.</source>
   <translation>Phím cách đổi số phận của ký ức. D kéo và vén màn.</translation>
  </message>
  <message>
   <source>Stay in the journal</source>
   <translation>Ở lại trong nhật ký</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Từng bước một</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>Ten seconds</source>
   <translation>Mười giây</translation>
  </message>
  <message>
   <source>That is everything in your journal. Choose less.</source>
   <translation>Đó là tất cả trong nhật ký của bạn. Hãy chọn ít hơn.</translation>
  </message>
  <message numerus="yes">
   <source>The %n memories you chose.</source>
   <extracomment>The memory you chose.</extracomment>
   <translation>
    <numerusform>%n ký ức bạn đã chọn.</numerusform>
   </translation>
  </message>
  <message>
   <source>The curtain is drawn: nothing here tells what is written.</source>
   <translation>Màn đã kéo: không gì ở đây cho biết đã viết những gì.</translation>
  </message>
  <message>
   <source>The day it comes back</source>
   <translation>Ngày nó trở lại</translation>
  </message>
  <message>
   <source>The disk is full, and nothing has happened: free some space, then try again.</source>
   <translation>Đĩa đã đầy, và chưa có gì xảy ra: hãy dọn bớt chỗ rồi thử lại.</translation>
  </message>
  <message>
   <source>The map</source>
   <translation>Bản đồ</translation>
  </message>
  <message>
   <source>The memory</source>
   <translation>Ký ức</translation>
  </message>
  <message>
   <source>The paragraph</source>
   <translation>Cả đoạn văn</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>Câu văn</translation>
  </message>
  <message>
   <source>The tape</source>
   <translation>Cuốn băng</translation>
  </message>
  <message>
   <source>The way back</source>
   <translation>Đường trở về</translation>
  </message>
  <message>
   <source>They’re in it</source>
   <translation>Họ có trong đó</translation>
  </message>
  <message>
   <source>This card is for you. It names nobody.</source>
   <translation>Tấm thiệp này dành cho bạn. Trên đó không có tên ai.</translation>
  </message>
  <message>
   <source>This page is the same for everybody. Nothing you wrote was read for it, and nothing leaves this journal.</source>
   <translation>Trang này giống nhau với mọi người. Không điều gì bạn viết được đọc cho nó, và không có gì rời khỏi cuốn nhật ký này.</translation>
  </message>
  <message numerus="yes">
   <source>This touches %n memories.</source>
   <extracomment>This touches one memory.</extracomment>
   <translation>
    <numerusform>Điều này chạm tới %n ký ức.</numerusform>
   </translation>
  </message>
  <message>
   <source>United Kingdom and Ireland</source>
   <translation>Vương quốc Anh và Ireland</translation>
  </message>
  <message>
   <source>United States and Canada</source>
   <translation>Hoa Kỳ và Canada</translation>
  </message>
  <message>
   <source>Unseen</source>
   <translation>Không xem</translation>
  </message>
  <message>
   <source>Until I ask</source>
   <translation>Cho tới khi tôi hỏi</translation>
  </message>
  <message>
   <source>Watching is optional.</source>
   <translation>Bạn không nhất thiết phải xem.</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Số phận của nó</translation>
  </message>
  <message>
   <source>What else did you call them?</source>
   <translation>Bạn còn gọi họ là gì?</translation>
  </message>
  <message>
   <source>What is hidden around a name</source>
   <translation>Giấu gì quanh một cái tên</translation>
  </message>
  <message>
   <source>What it touches is shown here.</source>
   <translation>Những gì nó chạm tới hiện ở đây.</translation>
  </message>
  <message>
   <source>What it touches, newest first</source>
   <translation>Những gì nó chạm tới, mới nhất trước</translation>
  </message>
  <message>
   <source>What this was about is not where it was any more. Nothing has happened.</source>
   <translation>Điều này nói về ai hay điều gì nay không còn ở chỗ cũ. Chưa có gì xảy ra.</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>Tìm điều gì</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>When it comes back</source>
   <translation>Khi nào nó trở lại</translation>
  </message>
  <message>
   <source>When this is heavier than a journal</source>
   <translation>Khi điều này nặng hơn một cuốn nhật ký</translation>
  </message>
  <message>
   <source>Which are listed</source>
   <translation>Liệt kê những gì</translation>
  </message>
  <message>
   <source>Which place?</source>
   <translation>Nơi nào?</translation>
  </message>
  <message>
   <source>Which tag?</source>
   <translation>Thẻ nào?</translation>
  </message>
  <message>
   <source>Who or what</source>
   <translation>Ai hay điều gì</translation>
  </message>
  <message>
   <source>Who or what do you want out of sight?</source>
   <translation>Bạn muốn cất ai hay điều gì khỏi tầm mắt?</translation>
  </message>
  <message>
   <source>Who or what this is, why it goes, and what you should know when you come back.</source>
   <translation>Đây là ai hay điều gì, vì sao cất đi, và bạn nên biết gì khi trở lại.</translation>
  </message>
  <message>
   <source>Whom?</source>
   <translation>Ai?</translation>
  </message>
  <message>
   <source>With a map, and the lights going out.</source>
   <translation>Với một bản đồ, và những ngọn đèn tắt dần.</translation>
  </message>
  <message>
   <source>Words for later</source>
   <translation>Lời cho sau này</translation>
  </message>
  <message>
   <source>You had begun with something else.</source>
   <translation>Bạn đã bắt đầu với điều khác.</translation>
  </message>
  <message>
   <source>also</source>
   <translation>cũng là</translation>
  </message>
  <message>
   <source>my wife, a nickname, an initial</source>
   <translation>vợ tôi, biệt danh, chữ đầu tên</translation>
  </message>
  <message>
   <source>“%1” is another name for %2, and all of %2 goes.</source>
   <translation>“%1” là một tên khác của %2, và mọi thứ về %2 đều đi.</translation>
  </message>
 </context>
 <context>
  <name>FacetGroup</name>
  <message>
   <source>Show all</source>
   <translation>Hiện tất cả</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Hiện ít hơn</translation>
  </message>
 </context>
 <context>
  <name>FieldMenu</name>
  <message>
   <source>Open %1</source>
   <translation>Mở %1</translation>
  </message>
  <message>
   <source>Paste without formatting</source>
   <translation>Dán không kèm định dạng</translation>
  </message>
 </context>
 <context>
  <name>FilmView</name>
  <message>
   <source>The film</source>
   <translation>Bộ phim</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Find in this memory</source>
   <translation>Tìm trong ký ức này</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Chỗ kế tiếp</translation>
  </message>
  <message>
   <source>Not in this memory</source>
   <translation>Không có trong ký ức này</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Chỗ phía trước</translation>
  </message>
 </context>
 <context>
  <name>Finding</name>
  <message>
   <source>The folder of the journal</source>
   <translation>Thư mục của nhật ký</translation>
  </message>
  <message>
   <source>There is no journal in this folder.</source>
   <translation>Không có nhật ký nào trong thư mục này.</translation>
  </message>
 </context>
 <context>
  <name>Fold</name>
  <message>
   <source>Fold it again</source>
   <translation>Gấp lại</translation>
  </message>
  <message>
   <source>Show what happens</source>
   <translation>Mở xem chuyện gì xảy ra</translation>
  </message>
 </context>
 <context>
  <name>FoundColumn</name>
  <message>
   <source>Erase what is found…</source>
   <translation>Xóa những gì tìm thấy…</translation>
  </message>
  <message>
   <source>Narrow it</source>
   <translation>Thu hẹp</translation>
  </message>
  <message>
   <source>Search it as typed</source>
   <translation>Tìm đúng như đã gõ</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Cards, newest first</source>
   <translation>Các tấm thiệp, mới nhất trước</translation>
  </message>
  <message>
   <source>Enter opens a card. N shows or covers its name.</source>
   <translation>Enter mở một tấm thiệp. N hiện hoặc che tên.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
 </context>
 <context>
  <name>GapVoice</name>
  <message numerus="yes">
   <source>%n gaps in this paragraph</source>
   <extracomment>%n gap in this paragraph</extracomment>
   <translation>
    <numerusform>%n khoảng trống trong đoạn này</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n gaps: passages that are put away</source>
   <extracomment>%n gap: a passage that is put away</extracomment>
   <translation>
    <numerusform>%n khoảng trống: những đoạn đã cất đi</numerusform>
   </translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>một khoảng trống</translation>
  </message>
 </context>
 <context>
  <name>Glass</name>
  <message>
   <source>Back to the list</source>
   <translation>Về lại danh sách</translation>
  </message>
  <message>
   <source>N goes to the next passage, Shift+N to the one before.</source>
   <translation>N đến đoạn tiếp theo, Shift+N về đoạn trước.</translation>
  </message>
  <message>
   <source>Next passage</source>
   <translation>Đoạn tiếp theo</translation>
  </message>
 </context>
 <context>
  <name>GlassPictures</name>
  <message>
   <source>Pictures and recordings of the memory</source>
   <translation>Ảnh và bản ghi âm của ký ức</translation>
  </message>
 </context>
 <context>
  <name>GlassText</name>
  <message>
   <source>The memory, read-only</source>
   <translation>Ký ức, chỉ để đọc</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <source>%1, one square a day</source>
   <translation>%1, mỗi ngày một ô</translation>
  </message>
  <message numerus="yes">
   <source>%n words or more</source>
   <extracomment>%n word or more</extracomment>
   <translation>
    <numerusform>từ %n từ trở lên</numerusform>
   </translation>
  </message>
  <message>
   <source>One square a day, by words written</source>
   <translation>Mỗi ngày một ô, theo số từ đã viết</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>một khoảng trống</translation>
  </message>
  <message>
   <source>none</source>
   <translation>không</translation>
  </message>
  <message>
   <source>nothing written</source>
   <translation>chưa viết gì</translation>
  </message>
 </context>
 <context>
  <name>HeldList</name>
  <message>
   <source>Space chooses. Enter reads behind glass.</source>
   <translation>Phím cách để chọn. Enter để đọc sau lớp kính.</translation>
  </message>
  <message>
   <source>What it holds, oldest first</source>
   <translation>Những gì bên trong, cũ nhất trước</translation>
  </message>
 </context>
 <context>
  <name>HeldPanel</name>
  <message>
   <source>Oldest first</source>
   <translation>Cũ nhất trước</translation>
  </message>
 </context>
 <context>
  <name>HoldingList</name>
  <message>
   <source>Hold Enter on a lamp to stop the clock there.</source>
   <translation>Giữ phím Enter trên một ngọn đèn để dừng đồng hồ ở đó.</translation>
  </message>
  <message>
   <source>Lamps</source>
   <translation>Các ngọn đèn</translation>
  </message>
 </context>
 <context>
  <name>HomeSheet</name>
  <message>
   <source>All pages</source>
   <translation>Mọi trang</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 in all</source>
   <translation>Tất cả %1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
  <message>
   <source>%1 of %2 days</source>
   <translation>%1 trên %2 ngày</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message>
   <source>%1s</source>
   <translation>thập niên %1</translation>
  </message>
  <message numerus="yes">
   <source>%n days written</source>
   <extracomment>%n day written</extracomment>
   <translation>
    <numerusform>%n ngày có viết</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n từ</numerusform>
   </translation>
  </message>
  <message>
   <source>By century, how many memories name them</source>
   <translation>Theo thế kỷ, có bao nhiêu ký ức nhắc tới</translation>
  </message>
  <message>
   <source>By decade, how many memories name them</source>
   <translation>Theo thập niên, có bao nhiêu ký ức nhắc tới</translation>
  </message>
  <message>
   <source>By month, how many memories name them</source>
   <translation>Theo tháng, có bao nhiêu ký ức nhắc tới</translation>
  </message>
  <message>
   <source>By year, how many memories name them</source>
   <translation>Theo năm, có bao nhiêu ký ức nhắc tới</translation>
  </message>
  <message>
   <source>Century</source>
   <translation>Thế kỷ</translation>
  </message>
  <message>
   <source>Days written</source>
   <translation>Ngày có viết</translation>
  </message>
  <message>
   <source>Decade</source>
   <translation>Thập niên</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Giờ</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Ký ức</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Tháng</translation>
  </message>
  <message>
   <source>Mostly %1</source>
   <translation>Phần nhiều %1</translation>
  </message>
  <message>
   <source>Mostly %1, and %2</source>
   <translation>Phần nhiều %1, và %2</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>No memory in this time knows its hour.</source>
   <translation>Không ký ức nào trong khoảng này biết giờ của nó.</translation>
  </message>
  <message>
   <source>No place is named in this time.</source>
   <translation>Không nơi nào được nhắc tới trong khoảng này.</translation>
  </message>
  <message>
   <source>No words in this time.</source>
   <translation>Không có từ nào trong khoảng này.</translation>
  </message>
  <message>
   <source>Nobody is named in this time.</source>
   <translation>Không ai được nhắc tới trong khoảng này.</translation>
  </message>
  <message>
   <source>Nothing was written in this time.</source>
   <translation>Không viết gì trong khoảng này.</translation>
  </message>
  <message>
   <source>People over time</source>
   <translation>Người theo thời gian</translation>
  </message>
  <message>
   <source>Places over time</source>
   <translation>Nơi chốn theo thời gian</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Từ</translation>
  </message>
  <message>
   <source>Words by century</source>
   <translation>Số từ theo thế kỷ</translation>
  </message>
  <message>
   <source>Words by decade</source>
   <translation>Số từ theo thập niên</translation>
  </message>
  <message>
   <source>Words by month</source>
   <translation>Số từ theo tháng</translation>
  </message>
  <message>
   <source>Words by year</source>
   <translation>Số từ theo năm</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Năm</translation>
  </message>
  <message>
   <source>after nine</source>
   <translation>sau chín giờ tối</translation>
  </message>
  <message>
   <source>at night</source>
   <translation>ban đêm</translation>
  </message>
  <message>
   <source>early</source>
   <translation>sáng sớm</translation>
  </message>
  <message>
   <source>in the afternoon</source>
   <translation>buổi chiều</translation>
  </message>
  <message>
   <source>in the evening</source>
   <translation>buổi tối</translation>
  </message>
  <message>
   <source>in the morning</source>
   <translation>buổi sáng</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>nửa đêm</translation>
  </message>
  <message>
   <source>noon</source>
   <translation>trưa</translation>
  </message>
  <message>
   <source>nothing written</source>
   <translation>chưa viết gì</translation>
  </message>
  <message>
   <source>the most in %1</source>
   <translation>nhiều nhất là %1</translation>
  </message>
  <message>
   <source>written</source>
   <translation>có viết</translation>
  </message>
 </context>
 <context>
  <name>InsightsView</name>
  <message>
   <source>Days whose pages are put away still count as written; nothing else of them is here.</source>
   <translation>Ngày có trang đã cất đi vẫn tính là có viết; ngoài ra không còn gì của nó ở đây.</translation>
  </message>
  <message>
   <source>Days written</source>
   <translation>Ngày có viết</translation>
  </message>
  <message>
   <source>Hours of the day</source>
   <translation>Giờ trong ngày</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Nhìn lại</translation>
  </message>
  <message>
   <source>Nothing to count yet. It begins with the first page.</source>
   <translation>Chưa có gì để đếm. Mọi thứ bắt đầu từ trang đầu tiên.</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Nơi chốn</translation>
  </message>
  <message>
   <source>Show as a table</source>
   <translation>Hiện dạng bảng</translation>
  </message>
  <message>
   <source>Show as plots</source>
   <translation>Hiện dạng biểu đồ</translation>
  </message>
  <message>
   <source>What was written, counted once.</source>
   <translation>Những gì đã viết, đếm một lần.</translation>
  </message>
 </context>
 <context>
  <name>Joints</name>
  <message>
   <source>Find its folder…</source>
   <translation>Tìm thư mục của nó…</translation>
  </message>
  <message>
   <source>Open the archive</source>
   <translation>Mở kho lưu trữ</translation>
  </message>
  <message>
   <source>Something is put away here. Open what was erased?</source>
   <translation>Ở đây có điều đã cất đi. Mở những gì đã xóa?</translation>
  </message>
  <message>
   <source>Write what you remember now</source>
   <translation>Viết điều bạn nhớ lúc này</translation>
  </message>
 </context>
 <context>
  <name>JournalPage</name>
  <message>
   <source>%1 — not encrypted: whoever can use your account on this computer can read it.</source>
   <translation>%1 — không mã hóa: ai dùng được tài khoản của bạn trên máy này đều đọc được.</translation>
  </message>
  <message>
   <source>Memories written to look around in. They come out whole.</source>
   <translation>Những ký ức viết ra để bạn xem quanh. Rút ra được trọn vẹn.</translation>
  </message>
  <message>
   <source>Put the sample in</source>
   <translation>Thêm nhật ký mẫu</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mở thư mục</translation>
  </message>
  <message>
   <source>Take the sample out</source>
   <translation>Rút nhật ký mẫu ra</translation>
  </message>
  <message>
   <source>The sample journal</source>
   <translation>Nhật ký mẫu</translation>
  </message>
  <message>
   <source>Where it lives</source>
   <translation>Nơi nhật ký ở</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
  <message>
   <source>Kept close no longer.</source>
   <translation>Thôi giữ bên mình.</translation>
  </message>
  <message>
   <source>Kept close.</source>
   <translation>Đã giữ bên mình.</translation>
  </message>
 </context>
 <context>
  <name>KeptClose</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
  <message>
   <source>Drag a memory or a name here to keep it close.</source>
   <translation>Kéo một ký ức hoặc một tên vào đây để giữ bên mình.</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Thôi giữ bên mình</translation>
  </message>
  <message>
   <source>Kept close</source>
   <translation>Giữ bên mình</translation>
  </message>
  <message>
   <source>Memory, %1</source>
   <translation>Ký ức, %1</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Chuyển xuống</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Chuyển lên</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message numerus="yes">
   <source>Person, %n memories</source>
   <extracomment>Person, %n memory</extracomment>
   <translation>
    <numerusform>Người, %n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Place, %n memories</source>
   <extracomment>Place, %n memory</extracomment>
   <translation>
    <numerusform>Nơi, %n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tag, %n memories</source>
   <extracomment>Tag, %n memory</extracomment>
   <translation>
    <numerusform>Nhãn, %n ký ức</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysPanel</name>
  <message>
   <source>A tag, and a person</source>
   <translation>Một nhãn, và một người</translation>
  </message>
  <message>
   <source>Begin a line, and end a list</source>
   <translation>Sang dòng, và kết thúc danh sách</translation>
  </message>
  <message>
   <source>Choose more</source>
   <translation>Chọn thêm</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Emphasis</source>
   <translation>Nghiêng</translation>
  </message>
  <message>
   <source>Erase what is chosen</source>
   <translation>Xóa những gì đã chọn</translation>
  </message>
  <message>
   <source>In a list</source>
   <translation>Trong danh sách</translation>
  </message>
  <message>
   <source>Indent an item, or take it out</source>
   <translation>Thụt một mục vào, hoặc đưa ra</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Phím tắt</translation>
  </message>
  <message>
   <source>Keys and what they do</source>
   <translation>Các phím tắt và công việc của chúng</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Paste words alone</source>
   <translation>Chỉ dán chữ</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Đậm</translation>
  </message>
  <message>
   <source>Undo erasing</source>
   <translation>Hoàn tác việc xóa</translation>
  </message>
  <message>
   <source>While writing</source>
   <translation>Khi đang viết</translation>
  </message>
 </context>
 <context>
  <name>LanguageSwitch</name>
  <message>
   <source>Language of the page</source>
   <translation>Ngôn ngữ của trang</translation>
  </message>
 </context>
 <context>
  <name>LaterRow</name>
  <message>
   <source>1 June, or spring</source>
   <translation>1 June, hoặc spring</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>In a month</source>
   <translation>Một tháng nữa</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>Một tuần nữa</translation>
  </message>
  <message>
   <source>On a day…</source>
   <translation>Vào một ngày…</translation>
  </message>
  <message>
   <source>The day on which it comes again</source>
   <translation>Ngày nó trở lại</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ngày đó</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Ngày mai</translation>
  </message>
  <message>
   <source>When shall it come again?</source>
   <translation>Khi nào nó nên trở lại?</translation>
  </message>
 </context>
 <context>
  <name>LetterDesk</name>
  <message>
   <source>It comes again on %1.</source>
   <translation>Nó sẽ trở lại ngày %1.</translation>
  </message>
  <message>
   <source>It won’t come again by itself. It stays here until you ask.</source>
   <translation>Nó sẽ không tự trở lại. Nó ở đây đến khi bạn hỏi.</translation>
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>A letter you sent yourself</source>
   <translation>Một lá thư bạn gửi cho chính mình</translation>
  </message>
  <message>
   <source>Opens it.</source>
   <translation>Mở thư.</translation>
  </message>
 </context>
 <context>
  <name>LightBox</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
 </context>
 <context>
  <name>Lights</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are kept aside.</source>
   <extracomment>One is kept aside.</extracomment>
   <translation>
    <numerusform>%n ký ức được giữ riêng.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>one memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pages</source>
   <extracomment>one page</extracomment>
   <translation>
    <numerusform>%n trang</numerusform>
   </translation>
  </message>
  <message>
   <source>All the lights are on.</source>
   <translation>Mọi ngọn đèn đều sáng.</translation>
  </message>
  <message>
   <source>Back to the journal</source>
   <translation>Trở lại nhật ký</translation>
  </message>
  <message>
   <source>Be at the end</source>
   <translation>Đến cuối</translation>
  </message>
  <message>
   <source>Comes back on %1</source>
   <translation>Trở về ngày %1</translation>
  </message>
  <message>
   <source>Draw the curtain</source>
   <translation>Kéo màn</translation>
  </message>
  <message>
   <source>Each one goes back to where it was.</source>
   <translation>Mỗi ký ức trở về chỗ cũ.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Everything is where it was.</source>
   <translation>Mọi thứ đã ở chỗ cũ.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Going on.</source>
   <translation>Tiếp tục.</translation>
  </message>
  <message>
   <source>It waits until you ask</source>
   <translation>Nó đợi đến khi bạn hỏi</translation>
  </message>
  <message>
   <source>Keep it in the journal</source>
   <translation>Giữ trong nhật ký</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Giữ ký ức này</translation>
  </message>
  <message>
   <source>Kept aside: %1</source>
   <translation>Giữ riêng: %1</translation>
  </message>
  <message>
   <source>Kept safe</source>
   <translation>Gìn giữ</translation>
  </message>
  <message>
   <source>Last %1</source>
   <translation>%1 vừa rồi</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Vén màn</translation>
  </message>
  <message>
   <source>Nothing has changed.</source>
   <translation>Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>Nothing is being deleted. Each one goes to the archive, whole.</source>
   <translation>Không có gì bị xóa hẳn. Mỗi ký ức vào kho lưu trữ, nguyên vẹn.</translation>
  </message>
  <message>
   <source>Nothing is taken out of any page. They stay where you can find them, and they won’t come up by themselves.</source>
   <translation>Không trang nào bị bớt đi. Chúng ở nơi bạn tìm thấy được, và sẽ không tự hiện lên.</translation>
  </message>
  <message>
   <source>Nothing was destroyed.</source>
   <translation>Không có gì bị hủy.</translation>
  </message>
  <message>
   <source>Nothing was taken out of any page. They stay where you can find them, and they won’t come up by themselves.</source>
   <translation>Không trang nào đã bị bớt đi. Chúng ở nơi bạn tìm thấy được, và sẽ không tự hiện lên.</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Mở nhật ký ấy</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Tạm dừng</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Đã tạm dừng.</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Lưu thành hình ảnh…</translation>
  </message>
  <message>
   <source>Send it too</source>
   <translation>Cất cả ký ức này</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Phím cách</translation>
  </message>
  <message>
   <source>Stop, put everything back</source>
   <translation>Dừng lại, trả về như cũ</translation>
  </message>
  <message>
   <source>The card is yours: keep it in the journal, save it, or leave it here.</source>
   <translation>Tấm thiệp là của bạn: giữ nó trong nhật ký, lưu lại, hoặc để nó ở đây.</translation>
  </message>
  <message>
   <source>The first day, %1</source>
   <translation>Ngày đầu tiên, %1</translation>
  </message>
  <message>
   <source>The first page, %1</source>
   <translation>Trang đầu tiên, %1</translation>
  </message>
  <message>
   <source>The lamps are low.
Every page is in.</source>
   <translation>Đèn đã hạ thấp.
Mọi trang đã ở trong hộp.</translation>
  </message>
  <message>
   <source>The lamps grow low.
Each page is laid in.</source>
   <translation>Đèn dần hạ thấp.
Từng trang được đặt vào.</translation>
  </message>
  <message>
   <source>The last page, %1</source>
   <translation>Trang cuối cùng, %1</translation>
  </message>
  <message>
   <source>The lights are coming back,
oldest first.</source>
   <translation>Đèn đang sáng trở lại,
cũ nhất trước.</translation>
  </message>
  <message>
   <source>The lights are going out,
newest first.</source>
   <translation>Đèn đang tắt dần,
mới nhất trước.</translation>
  </message>
  <message>
   <source>The lights are on.</source>
   <translation>Đèn đã sáng.</translation>
  </message>
  <message>
   <source>The lights are out.</source>
   <translation>Đèn đã tắt.</translation>
  </message>
  <message>
   <source>The others go once you have answered.</source>
   <translation>Những ký ức kia sẽ đi khi bạn đã trả lời.</translation>
  </message>
  <message>
   <source>The week of %1</source>
   <translation>Tuần của ngày %1</translation>
  </message>
  <message>
   <source>Today at %1</source>
   <translation>Hôm nay lúc %1</translation>
  </message>
  <message>
   <source>Tonight at %1</source>
   <translation>Tối nay lúc %1</translation>
  </message>
  <message>
   <source>back</source>
   <translation>đã sáng lại</translation>
  </message>
  <message>
   <source>going out</source>
   <translation>đang tắt</translation>
  </message>
  <message>
   <source>kept aside</source>
   <translation>giữ riêng</translation>
  </message>
  <message>
   <source>laid in</source>
   <translation>đã đặt vào</translation>
  </message>
  <message>
   <source>lit</source>
   <translation>đang sáng</translation>
  </message>
  <message>
   <source>out</source>
   <translation>đã tắt</translation>
  </message>
 </context>
 <context>
  <name>LinkGuide</name>
  <message>
   <source>%1 is not opened: only web and mail addresses are.</source>
   <translation>%1 không được mở: chỉ mở địa chỉ web và thư.</translation>
  </message>
  <message>
   <source>Ctrl+click opens %1</source>
   <translation>Ctrl+bấm để mở %1</translation>
  </message>
  <message>
   <source>Opens %1</source>
   <translation>Mở %1</translation>
  </message>
 </context>
 <context>
  <name>Linking</name>
  <message numerus="yes">
   <source>%n memories tagged.</source>
   <extracomment>Tagged.</extracomment>
   <translation>
    <numerusform>Đã gắn nhãn cho %n ký ức.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added to %n memories.</source>
   <extracomment>Person added.</extracomment>
   <translation>
    <numerusform>Đã thêm vào %n ký ức.</numerusform>
   </translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
  <message numerus="yes">
   <source>Set for %n memories.</source>
   <extracomment>Place set.</extracomment>
   <translation>
    <numerusform>Đã đặt cho %n ký ức.</numerusform>
   </translation>
  </message>
  <message>
   <source>That was so already.</source>
   <translation>Vốn đã như thế.</translation>
  </message>
  <message numerus="yes">
   <source>Where were %n memories?</source>
   <extracomment>Where was it?</extracomment>
   <translation>
    <numerusform>%n ký ức này ở đâu?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Which tag for %n memories?</source>
   <extracomment>Which tag?</extracomment>
   <translation>
    <numerusform>Nhãn nào cho %n ký ức?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Who is in %n memories?</source>
   <extracomment>Who is in it?</extracomment>
   <translation>
    <numerusform>Ai có trong %n ký ức?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Montauk</source>
   <translation>Montauk</translation>
  </message>
 </context>
 <context>
  <name>MapPaint</name>
  <message>
   <source>newest</source>
   <translation>mới nhất</translation>
  </message>
  <message>
   <source>the first day</source>
   <translation>ngày đầu tiên</translation>
  </message>
 </context>
 <context>
  <name>MapView</name>
  <message>
   <source>Arrows go from memory to memory, plus and minus show time closer or wider.</source>
   <translation>Phím mũi tên đi từ ký ức này sang ký ức khác, dấu cộng và dấu trừ xem thời gian gần hơn hoặc rộng hơn.</translation>
  </message>
  <message>
   <source>Map of what this touches</source>
   <translation>Bản đồ những gì việc này chạm tới</translation>
  </message>
  <message>
   <source>Show time closer</source>
   <translation>Xem thời gian gần hơn</translation>
  </message>
  <message>
   <source>Show time wider</source>
   <translation>Xem thời gian rộng hơn</translation>
  </message>
  <message>
   <source>Where on the map</source>
   <translation>Vị trí trên bản đồ</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
 </context>
 <context>
  <name>MemoryList</name>
  <message>
   <source>Memories, newest first</source>
   <translation>Các ký ức, mới nhất trước</translation>
  </message>
 </context>
 <context>
  <name>MenuBar</name>
  <message>
   <source>Menus</source>
   <translation>Trình đơn</translation>
  </message>
 </context>
 <context>
  <name>MonthGrid</name>
  <message numerus="yes">
   <source>%n days</source>
   <extracomment>%n day</extracomment>
   <translation>
    <numerusform>%n ngày</numerusform>
   </translation>
  </message>
  <message>
   <source>Month after</source>
   <translation>Tháng sau</translation>
  </message>
  <message>
   <source>Month before</source>
   <translation>Tháng trước</translation>
  </message>
  <message>
   <source>Nothing written</source>
   <translation>Chưa viết gì</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Tháng sau</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Tháng trước</translation>
  </message>
 </context>
 <context>
  <name>MotionPage</name>
  <message>
   <source>Full</source>
   <translation>Đầy đủ</translation>
  </message>
  <message>
   <source>Full lets lamps dim and rows close. With less, nothing moves.</source>
   <translation>Đầy đủ thì đèn tắt dần và các dòng khép lại. Ít đi thì không gì chuyển động.</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Ít đi</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Chuyển động</translation>
  </message>
 </context>
 <context>
  <name>NameChip</name>
  <message>
   <source>Delete removes it</source>
   <translation>Delete để bỏ đi</translation>
  </message>
  <message>
   <source>It stands in the text; edit the text to remove it</source>
   <translation>Tên này nằm trong bài; sửa bài để bỏ đi</translation>
  </message>
 </context>
 <context>
  <name>NameColumn</name>
  <message>
   <source>About</source>
   <translation>Nói về</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Tất cả %1</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Ký ức</translation>
  </message>
  <message>
   <source>Named in passing</source>
   <translation>Nhắc thoáng qua</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 · died %2</source>
   <translation>%1 · mất %2</translation>
  </message>
  <message>
   <source>%1 · has died</source>
   <translation>%1 · đã mất</translation>
  </message>
  <message>
   <source>%1 · not brought up</source>
   <translation>%1 · không được nhắc lại</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n days around</source>
   <extracomment>%1, a day around</extracomment>
   <translation>
    <numerusform>%1, và %n ngày trước sau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1, %n pictures</source>
   <extracomment>%1, one picture</extracomment>
   <translation>
    <numerusform>%1, %n ảnh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days before and after</source>
   <extracomment>A day before and after</extracomment>
   <translation>
    <numerusform>%n ngày trước và sau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <extracomment>%n person</extracomment>
   <translation>
    <numerusform>%n người</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n places</source>
   <extracomment>%n place</extracomment>
   <translation>
    <numerusform>%n nơi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tags</source>
   <extracomment>%n tag</extracomment>
   <translation>
    <numerusform>%n nhãn</numerusform>
   </translation>
  </message>
  <message>
   <source>A day like others</source>
   <translation>Một ngày như mọi ngày</translation>
  </message>
  <message>
   <source>A day like others again.</source>
   <translation>Lại là một ngày như mọi ngày.</translation>
  </message>
  <message>
   <source>A day, or empty if you don’t know</source>
   <translation>Một ngày, hoặc để trống nếu bạn không rõ</translation>
  </message>
  <message>
   <source>A hard day</source>
   <translation>Một ngày khó khăn</translation>
  </message>
  <message>
   <source>Add %1, the day of their death</source>
   <translation>Thêm %1, ngày người ấy mất</translation>
  </message>
  <message>
   <source>Aliases…</source>
   <translation>Tên gọi khác…</translation>
  </message>
  <message>
   <source>All %1</source>
   <translation>Tất cả %1</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>Còn gọi là</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Một tên khác</translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
  <message>
   <source>By month</source>
   <translation>Theo tháng</translation>
  </message>
  <message>
   <source>By year</source>
   <translation>Theo năm</translation>
  </message>
  <message>
   <source>Choose how far to go, and when it comes back.</source>
   <translation>Chọn cất tới đâu và khi nào nó trở lại.</translation>
  </message>
  <message>
   <source>Delete takes this name away</source>
   <translation>Delete để bỏ tên này</translation>
  </message>
  <message>
   <source>Don’t bring up</source>
   <translation>Đừng nhắc lại</translation>
  </message>
  <message>
   <source>Enter says how far it reaches, Delete takes it away</source>
   <translation>Enter chọn số ngày trước sau, Delete bỏ đi</translation>
  </message>
  <message>
   <source>Erase…</source>
   <translation>Xóa…</translation>
  </message>
  <message>
   <source>Everything here stays as it is until you change it.</source>
   <translation>Mọi thứ ở đây giữ nguyên đến khi bạn thay đổi.</translation>
  </message>
  <message>
   <source>Find a person</source>
   <translation>Tìm một người</translation>
  </message>
  <message>
   <source>Find a place</source>
   <translation>Tìm một nơi</translation>
  </message>
  <message>
   <source>Find a tag</source>
   <translation>Tìm một nhãn</translation>
  </message>
  <message>
   <source>Find all its pictures</source>
   <translation>Tìm mọi ảnh của mục này</translation>
  </message>
  <message>
   <source>First mention</source>
   <translation>Nhắc đến lần đầu</translation>
  </message>
  <message>
   <source>Found by this name too from now on.</source>
   <translation>Từ nay cũng tìm được bằng tên này.</translation>
  </message>
  <message>
   <source>Hard days</source>
   <translation>Ngày khó khăn</translation>
  </message>
  <message>
   <source>Hard days…</source>
   <translation>Ngày khó khăn…</translation>
  </message>
  <message>
   <source>Has died…</source>
   <translation>Đã mất…</translation>
  </message>
  <message>
   <source>Hides all of it, shows none. One undo.</source>
   <translation>Ẩn tất cả, không hiện gì. Hoàn tác một lần.</translation>
  </message>
  <message>
   <source>Is alive</source>
   <translation>Còn sống</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Giữ bên mình</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Thôi giữ bên mình</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Đã lưu.</translation>
  </message>
  <message>
   <source>Kept. No last memory is counted here.</source>
   <translation>Đã lưu. Ở đây không tính ký ức cuối cùng.</translation>
  </message>
  <message>
   <source>Last mention</source>
   <translation>Nhắc đến lần cuối</translation>
  </message>
  <message>
   <source>May come up again</source>
   <translation>Có thể nhắc lại</translation>
  </message>
  <message>
   <source>Merge the two</source>
   <translation>Gộp hai tên</translation>
  </message>
  <message>
   <source>Merge with another person…</source>
   <translation>Gộp với một người khác…</translation>
  </message>
  <message>
   <source>Merge with another place…</source>
   <translation>Gộp với một nơi khác…</translation>
  </message>
  <message>
   <source>Merge with another tag…</source>
   <translation>Gộp với một nhãn khác…</translation>
  </message>
  <message>
   <source>Merged: the two are one now.</source>
   <translation>Đã gộp: hai tên giờ là một.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Thêm</translation>
  </message>
  <message>
   <source>Near these days nothing of them comes up by itself.</source>
   <translation>Gần những ngày này, không điều gì về họ tự hiện lên.</translation>
  </message>
  <message>
   <source>No place here is called that.</source>
   <translation>Không nơi nào ở đây có tên ấy.</translation>
  </message>
  <message>
   <source>No place yet. Say on a page where it happened.</source>
   <translation>Chưa có nơi nào. Hãy ghi trên trang chuyện xảy ra ở đâu.</translation>
  </message>
  <message>
   <source>No tag here is called that.</source>
   <translation>Không nhãn nào ở đây có tên ấy.</translation>
  </message>
  <message>
   <source>No tag yet. Write # and a word, and memories gather under it.</source>
   <translation>Chưa có nhãn nào. Viết # và một từ, ký ức sẽ tụ lại dưới từ ấy.</translation>
  </message>
  <message>
   <source>Nobody here is called that.</source>
   <translation>Không ai ở đây có tên ấy.</translation>
  </message>
  <message>
   <source>Nobody here yet. Write @ and a name, and they are remembered by it.</source>
   <translation>Chưa có ai. Viết @ và một tên, người ấy sẽ được nhớ theo tên đó.</translation>
  </message>
  <message>
   <source>Not called so any more.</source>
   <translation>Không gọi như thế nữa.</translation>
  </message>
  <message>
   <source>Not called “%1”</source>
   <translation>Không gọi là “%1”</translation>
  </message>
  <message>
   <source>Nothing of them comes up near that day.</source>
   <translation>Gần ngày ấy, không điều gì về họ tự hiện lên.</translation>
  </message>
  <message>
   <source>Often on the same page</source>
   <translation>Thường cùng một trang</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Ảnh</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Nơi chốn</translation>
  </message>
  <message>
   <source>Put away now</source>
   <translation>Cất đi ngay</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Đã đổi tên.</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Đổi tên…</translation>
  </message>
  <message>
   <source>Say what else it is called</source>
   <translation>Ghi thêm một tên gọi khác</translation>
  </message>
  <message>
   <source>Say which day is hard</source>
   <translation>Cho biết ngày nào khó khăn</translation>
  </message>
  <message>
   <source>Stays findable. Never comes up by itself.</source>
   <translation>Vẫn tìm được. Không tự hiện lên.</translation>
  </message>
  <message>
   <source>Such as 14 February</source>
   <translation>Như 14 tháng 2</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>That day alone</source>
   <translation>Chỉ ngày ấy</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Tên gọi</translation>
  </message>
  <message>
   <source>When?</source>
   <translation>Khi nào?</translation>
  </message>
  <message>
   <source>Which is the same place?</source>
   <translation>Nơi nào cũng là nơi này?</translation>
  </message>
  <message>
   <source>Which tag takes it in?</source>
   <translation>Nhãn nào nhận nhãn này?</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Ai cũng là người này?</translation>
  </message>
  <message>
   <source>Write about %1</source>
   <translation>Viết về %1</translation>
  </message>
  <message>
   <source>Write with this tag</source>
   <translation>Viết với nhãn này</translation>
  </message>
  <message>
   <source>them</source>
   <translation>người này</translation>
  </message>
 </context>
 <context>
  <name>NamesRow</name>
  <message>
   <source>Add a place, people, a tag, a mood or a picture</source>
   <translation>Thêm nơi chốn, người, nhãn, tâm trạng hoặc ảnh</translation>
  </message>
  <message>
   <source>Add: %1</source>
   <translation>Thêm: %1</translation>
  </message>
  <message>
   <source>Mood</source>
   <translation>Tâm trạng</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Picture…</source>
   <translation>Ảnh…</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Nơi</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>place, people, a picture</source>
   <translation>nơi chốn, người, ảnh</translation>
  </message>
 </context>
 <context>
  <name>NarrowPane</name>
  <message>
   <source>Clear all</source>
   <translation>Bỏ hết</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Narrow it</source>
   <translation>Thu hẹp</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Nơi chốn</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Có</translation>
  </message>
  <message>
   <source>a picture</source>
   <translation>ảnh</translation>
  </message>
  <message>
   <source>a star</source>
   <translation>sao</translation>
  </message>
 </context>
 <context>
  <name>Newcomers</name>
  <message>
   <source>Back in your journal.</source>
   <translation>Đã về lại nhật ký.</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>Để nó ở đây</translation>
  </message>
  <message>
   <source>Put it with the others</source>
   <translation>Đặt cùng những trang kia</translation>
  </message>
  <message>
   <source>Put with the others. It’s in the archive.</source>
   <translation>Đã đặt cùng những trang kia. Nó ở trong kho lưu trữ.</translation>
  </message>
  <message>
   <source>This touches something you put away.</source>
   <translation>Trang này chạm tới điều bạn đã cất đi.</translation>
  </message>
 </context>
 <context>
  <name>Offering</name>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
  <message>
   <source>Make them people</source>
   <translation>Thêm vào mục Người</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Để sau</translation>
  </message>
  <message numerus="yes">
   <source>The import names %1 and %n more, who are nobody here yet.</source>
   <extracomment>The import names %1 and one more, who are nobody here yet.</extracomment>
   <translation>
    <numerusform>Bản nhập nhắc đến %1 và %n người nữa, chưa có ai ở đây.</numerusform>
   </translation>
  </message>
  <message>
   <source>The import names %1, who are nobody here yet.</source>
   <translation>Bản nhập nhắc đến %1, chưa có ai ở đây.</translation>
  </message>
  <message>
   <source>The import names %1, who is nobody here yet.</source>
   <translation>Bản nhập nhắc đến %1, chưa có ở đây.</translation>
  </message>
  <message>
   <source>They’re among People now.</source>
   <translation>Giờ họ đã ở trong mục Người.</translation>
  </message>
 </context>
 <context>
  <name>OnThisDayView</name>
  <message numerus="yes">
   <source>%n other years remember it.</source>
   <extracomment>One other year remembers it.</extracomment>
   <translation>
    <numerusform>%n năm khác nhớ ngày này.</numerusform>
   </translation>
  </message>
  <message>
   <source>In answer to %1.</source>
   <translation>Để đáp lại %1.</translation>
  </message>
  <message>
   <source>No other year remembers it yet.</source>
   <translation>Chưa năm nào khác nhớ ngày này.</translation>
  </message>
  <message>
   <source>On this day</source>
   <translation>Ngày này năm xưa</translation>
  </message>
  <message>
   <source>The day after</source>
   <translation>Ngày sau</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>Ngày trước</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
 </context>
 <context>
  <name>Opened</name>
  <message>
   <source>What was erased</source>
   <translation>Những gì đã xóa</translation>
  </message>
 </context>
 <context>
  <name>OrderButton</name>
  <message>
   <source>Most relevant first</source>
   <translation>Sát nhất trước</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Mới nhất trước</translation>
  </message>
  <message>
   <source>Order: %1</source>
   <translation>Thứ tự: %1</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Hidden, not destroyed. Names stay covered until you ask, and are covered again when you leave.</source>
   <translation>Ẩn đi, không hủy. Tên được che đến khi bạn hỏi, và lại được che khi bạn rời đi.</translation>
  </message>
  <message>
   <source>What was erased</source>
   <translation>Những gì đã xóa</translation>
  </message>
  <message>
   <source>You haven’t erased anything.</source>
   <translation>Bạn chưa xóa gì.</translation>
  </message>
 </context>
 <context>
  <name>OwnSheet</name>
  <message>
   <source>A page of yours</source>
   <translation>Một trang của bạn</translation>
  </message>
  <message>
   <source>Begin a memory with “%1”</source>
   <translation>Bắt đầu một ký ức bằng “%1”</translation>
  </message>
  <message>
   <source>It can be brought back with Undo</source>
   <translation>Hoàn tác sẽ đưa nó về</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Bỏ đi</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Đổi tên</translation>
  </message>
  <message>
   <source>Title of the page</source>
   <translation>Tựa đề của trang</translation>
  </message>
  <message>
   <source>Write from this</source>
   <translation>Viết từ đây</translation>
  </message>
 </context>
 <context>
  <name>OwnShelf</name>
  <message>
   <source>Add pages</source>
   <translation>Thêm trang</translation>
  </message>
  <message>
   <source>Added to your pages.</source>
   <translation>Đã thêm vào các trang của bạn.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>As it was before.</source>
   <translation>Lại như trước.</translation>
  </message>
  <message>
   <source>Markdown and text (*.md *.markdown *.txt)</source>
   <translation>Markdown và văn bản (*.md *.markdown *.txt)</translation>
  </message>
  <message>
   <source>Removed from your pages.</source>
   <translation>Đã bỏ khỏi các trang của bạn.</translation>
  </message>
  <message>
   <source>Renamed.</source>
   <translation>Đã đổi tên.</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Kept at %1</source>
   <translation>Đã lưu lúc %1</translation>
  </message>
  <message>
   <source>Kept on %1</source>
   <translation>Đã lưu ngày %1</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Add a picture…</source>
   <translation>Thêm ảnh…</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Chép dạng Markdown</translation>
  </message>
  <message>
   <source>Don’t bring this up</source>
   <translation>Đừng nhắc lại ký ức này</translation>
  </message>
  <message>
   <source>Edit this memory</source>
   <translation>Sửa ký ức này</translation>
  </message>
  <message>
   <source>Erase this memory</source>
   <translation>Xóa ký ức này</translation>
  </message>
  <message>
   <source>Keep close</source>
   <translation>Giữ bên mình</translation>
  </message>
  <message>
   <source>Keep close no longer</source>
   <translation>Thôi giữ bên mình</translation>
  </message>
  <message>
   <source>Let it come up again</source>
   <translation>Cho nhắc lại</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Thêm</translation>
  </message>
  <message>
   <source>Star this memory</source>
   <translation>Gắn sao cho ký ức này</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Bỏ sao</translation>
  </message>
 </context>
 <context>
  <name>PageFoot</name>
  <message numerus="yes">
   <source>%n words</source>
   <extracomment>%n word</extracomment>
   <translation>
    <numerusform>%n từ</numerusform>
   </translation>
  </message>
  <message>
   <source>For reading, Enter edits</source>
   <translation>Để đọc, Enter để sửa</translation>
  </message>
  <message>
   <source>revision %1</source>
   <translation>bản sửa %1</translation>
  </message>
 </context>
 <context>
  <name>PageNotices</name>
  <message>
   <source>%1 couldn’t be written. Choose another folder.</source>
   <translation>Không ghi được %1. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>A paragraph here is too long to write in: it opens for reading. Split it to go on.</source>
   <translation>Ở đây có một đoạn quá dài để viết: trang mở để đọc. Hãy tách ra để viết tiếp.</translation>
  </message>
  <message>
   <source>Characters that no page can hold were left out.</source>
   <translation>Những ký tự không trang nào giữ được đã bị bỏ ra.</translation>
  </message>
  <message>
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <source>One line of that has %1 million letters; it would stop the page.</source>
   <translation>Trong đó có một dòng dài %1 triệu chữ; trang sẽ đứng lại.</translation>
  </message>
  <message>
   <source>Paste it in paragraphs</source>
   <translation>Dán thành từng đoạn</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Lưu một bản</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Lưu một bản…</translation>
  </message>
  <message>
   <source>Split it into paragraphs</source>
   <translation>Tách thành nhiều đoạn</translation>
  </message>
  <message>
   <source>That is more than a page can take at once. Nothing was pasted.</source>
   <translation>Nhiều hơn một trang nhận được trong một lần. Chưa dán gì.</translation>
  </message>
  <message>
   <source>This page isn’t saved. %1</source>
   <translation>Trang này chưa được lưu. %1</translation>
  </message>
  <message>
   <source>This paragraph is so long that typing in it is slow.</source>
   <translation>Đoạn này dài đến mức gõ vào bị chậm.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Thử lại</translation>
  </message>
 </context>
 <context>
  <name>PagePicture</name>
  <message>
   <source>%1 can’t be shown here. It is kept as it is.</source>
   <translation>%1 không hiện được ở đây. Tệp được giữ nguyên.</translation>
  </message>
  <message>
   <source>Picture: %1</source>
   <translation>Ảnh: %1</translation>
  </message>
 </context>
 <context>
  <name>PagePictures</name>
  <message>
   <source>%1 more</source>
   <translation>%1 ảnh nữa</translation>
  </message>
 </context>
 <context>
  <name>PageSheet</name>
  <message>
   <source>Next: %1</source>
   <translation>Tiếp theo: %1</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Choose a memory, or write one.</source>
   <translation>Chọn một ký ức, hoặc viết một ký ức.</translation>
  </message>
 </context>
 <context>
  <name>PagesField</name>
  <message>
   <source>Search these pages</source>
   <translation>Tìm trong các trang này</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message>
   <source>Do</source>
   <translation>Làm</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Đi tới</translation>
  </message>
  <message>
   <source>Go to or do</source>
   <translation>Đi tới hoặc làm</translation>
  </message>
  <message>
   <source>Memories</source>
   <translation>Ký ức</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Không có gì tên như thế.</translation>
  </message>
  <message>
   <source>Search every memory for “%1”</source>
   <translation>Tìm “%1” trong mọi ký ức</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Tìm hoặc đi tới…</translation>
  </message>
  <message>
   <source>Where that leads</source>
   <translation>Những nơi dẫn tới</translation>
  </message>
  <message>
   <source>Where to, or what to do</source>
   <translation>Đi đâu, hoặc làm gì</translation>
  </message>
  <message>
   <source>Write, starting with “%1”</source>
   <translation>Viết, bắt đầu bằng “%1”</translation>
  </message>
  <message>
   <source>in the timeline</source>
   <translation>trong dòng thời gian</translation>
  </message>
 </context>
 <context>
  <name>PaletteFoot</name>
  <message>
   <source>commands</source>
   <translation>lệnh</translation>
  </message>
  <message>
   <source>people</source>
   <translation>người</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>nhãn</translation>
  </message>
  <message>
   <source>↑ ↓ to move</source>
   <translation>↑ ↓ để di chuyển</translation>
  </message>
 </context>
 <context>
  <name>PassageCard</name>
  <message>
   <source>Begin a memory with “%1”</source>
   <translation>Bắt đầu một ký ức bằng “%1”</translation>
  </message>
  <message>
   <source>Close this week’s passage</source>
   <translation>Đóng đoạn của tuần này</translation>
  </message>
  <message>
   <source>Write from this</source>
   <translation>Viết từ đây</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePage</name>
  <message>
   <source>A passphrase, or none</source>
   <translation>Một mật khẩu, hoặc không</translation>
  </message>
  <message>
   <source>Anybody who can use your account on this computer can read it, and so can whoever holds the disk or a copy.</source>
   <translation>Ai dùng được tài khoản của bạn trên máy này đều đọc được, cũng như ai cầm chiếc đĩa hay một bản sao.</translation>
  </message>
  <message>
   <source>Disk encryption keeps the journal from whoever finds the computer switched off. %1</source>
   <translation>Mã hóa đĩa giữ nhật ký khỏi người nhặt được máy đang tắt. %1</translation>
  </message>
  <message>
   <source>It leaves every view, and stays in the file. Whoever opens the journal can restore it.</source>
   <translation>Điều ấy rời mọi màn hình, và vẫn ở trong tệp. Ai mở nhật ký đều đưa về được.</translation>
  </message>
  <message>
   <source>Most systems offer it when they are set up, some in their settings.</source>
   <translation>Phần lớn hệ thống cho bật khi cài đặt, một số để trong phần cài đặt.</translation>
  </message>
  <message>
   <source>None, for now: this Montauk can’t lock a journal yet. So it is good to know who can read it.</source>
   <translation>Lúc này chưa có: bản Montauk này chưa khóa được nhật ký. Vậy nên biết ai đọc được nó.</translation>
  </message>
  <message>
   <source>The file is not encrypted</source>
   <translation>Tệp không được mã hóa</translation>
  </message>
  <message>
   <source>Turn on FileVault in the system’s settings.</source>
   <translation>Hãy bật FileVault trong cài đặt hệ thống.</translation>
  </message>
  <message>
   <source>Turn on device encryption or BitLocker in the system’s settings.</source>
   <translation>Hãy bật mã hóa thiết bị hoặc BitLocker trong cài đặt hệ thống.</translation>
  </message>
  <message>
   <source>What you erase is hidden, not locked</source>
   <translation>Điều bạn xóa được ẩn đi, không bị khóa</translation>
  </message>
  <message>
   <source>Your disk can be</source>
   <translation>Đĩa của bạn thì có thể</translation>
  </message>
 </context>
 <context>
  <name>PictureBlock</name>
  <message>
   <source>See it large	Enter</source>
   <translation>Xem lớn	Enter</translation>
  </message>
  <message>
   <source>Write under it</source>
   <translation>Viết bên dưới</translation>
  </message>
 </context>
 <context>
  <name>PictureKeeper</name>
  <message>
   <source>%1 is large. You can go on writing while it is copied.</source>
   <translation>%1 khá lớn. Bạn cứ viết tiếp trong khi chép.</translation>
  </message>
  <message>
   <source>%1 is no picture that can be shown. It is kept here as a file.</source>
   <translation>%1 không phải ảnh hiện được. Nó được giữ ở đây như một tệp.</translation>
  </message>
  <message>
   <source>%1 is off this page.</source>
   <translation>%1 đã rời trang này.</translation>
  </message>
  <message>
   <source>Add pictures</source>
   <translation>Thêm ảnh</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Mọi tệp</translation>
  </message>
  <message>
   <source>Other files could not be added either.</source>
   <translation>Những tệp khác cũng không thêm được.</translation>
  </message>
  <message>
   <source>Pasted picture.png</source>
   <translation>Ảnh dán.png</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Ảnh</translation>
  </message>
  <message>
   <source>Some files can’t be shown as pictures. They are kept here.</source>
   <translation>Một số tệp không hiện được như ảnh. Chúng được giữ ở đây.</translation>
  </message>
  <message>
   <source>The page was left before the picture was kept. Add it once more.</source>
   <translation>Trang đã đóng trước khi ảnh được lưu. Hãy thêm lại lần nữa.</translation>
  </message>
 </context>
 <context>
  <name>PictureOffers</name>
  <message>
   <source>%1° east</source>
   <translation>%1° đông</translation>
  </message>
  <message>
   <source>%1° north</source>
   <translation>%1° bắc</translation>
  </message>
  <message>
   <source>%1° south</source>
   <translation>%1° nam</translation>
  </message>
  <message>
   <source>%1° west</source>
   <translation>%1° tây</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Cứ để vậy</translation>
  </message>
  <message>
   <source>Name the place…</source>
   <translation>Đặt tên nơi này…</translation>
  </message>
  <message>
   <source>This memory is now of %1.</source>
   <translation>Ký ức này giờ là của %1.</translation>
  </message>
  <message>
   <source>This picture knows where it was taken, %1. No place near it has a name yet.</source>
   <translation>Ảnh này biết nó được chụp ở đâu, %1. Gần đó chưa nơi nào có tên.</translation>
  </message>
  <message>
   <source>This picture was taken near %1.</source>
   <translation>Ảnh này được chụp gần %1.</translation>
  </message>
  <message>
   <source>This picture was taken on %1.</source>
   <translation>Ảnh này được chụp %1.</translation>
  </message>
  <message>
   <source>Use that date</source>
   <translation>Dùng ngày ấy</translation>
  </message>
  <message>
   <source>Use that place</source>
   <translation>Dùng nơi ấy</translation>
  </message>
 </context>
 <context>
  <name>PlainBar</name>
  <message>
   <source>How far the lights are</source>
   <translation>Đèn đã tắt đến đâu</translation>
  </message>
 </context>
 <context>
  <name>PreferencesPanel</name>
  <message>
   <source>Appearance</source>
   <translation>Giao diện</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Every change applies at once.</source>
   <translation>Mọi thay đổi có hiệu lực ngay.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Chuyển động</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Tùy chọn</translation>
  </message>
  <message>
   <source>Remembering</source>
   <translation>Nhớ lại</translation>
  </message>
  <message>
   <source>This journal</source>
   <translation>Nhật ký này</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Viết</translation>
  </message>
 </context>
 <context>
  <name>ProcedureFrame</name>
  <message>
   <source>Draw the curtain</source>
   <translation>Kéo màn</translation>
  </message>
  <message>
   <source>Lift the curtain</source>
   <translation>Vén màn</translation>
  </message>
 </context>
 <context>
  <name>Quieting</name>
  <message>
   <source>It may come up again.</source>
   <translation>Ký ức này lại có thể hiện ra.</translation>
  </message>
  <message>
   <source>It won’t come up by itself any more.</source>
   <translation>Ký ức này sẽ không tự hiện ra nữa.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 đến %2</translation>
  </message>
  <message numerus="yes">
   <source>Found in %n places</source>
   <extracomment>Found in one place</extracomment>
   <translation>
    <numerusform>Tìm thấy ở %n chỗ</numerusform>
   </translation>
  </message>
  <message>
   <source>Found on the pages</source>
   <translation>Tìm thấy trên các trang</translation>
  </message>
  <message>
   <source>Nothing on these pages says that.</source>
   <translation>Không trang nào ở đây nói vậy.</translation>
  </message>
  <message>
   <source>This page can’t be read just now. Your journal isn’t touched by it.</source>
   <translation>Lúc này không đọc được trang này. Nhật ký của bạn không hề gì.</translation>
  </message>
 </context>
 <context>
  <name>RecallPresenter</name>
  <message>
   <source>It may come up again.</source>
   <translation>Ký ức này lại có thể hiện ra.</translation>
  </message>
  <message>
   <source>It won’t come up by itself any more.</source>
   <translation>Ký ức này sẽ không tự hiện ra nữa.</translation>
  </message>
 </context>
 <context>
  <name>RecalledCard</name>
  <message>
   <source>Answer</source>
   <translation>Đáp lại</translation>
  </message>
  <message>
   <source>Not this one</source>
   <translation>Đừng nhắc ký ức này</translation>
  </message>
 </context>
 <context>
  <name>Reference</name>
  <message>
   <source>In a folded part of this page.</source>
   <translation>Trong một phần gấp lại của trang này.</translation>
  </message>
 </context>
 <context>
  <name>ReferencePane</name>
  <message>
   <source>Reference</source>
   <translation>Tham khảo</translation>
  </message>
  <message>
   <source>Search these pages</source>
   <translation>Tìm trong các trang này</translation>
  </message>
 </context>
 <context>
  <name>RememberingPage</name>
  <message>
   <source>A few lines about remembering, as a reason to pick up the pen.</source>
   <translation>Vài dòng về việc nhớ, như một cớ để cầm bút.</translation>
  </message>
  <message>
   <source>A gap says that something is away, never what. Without one, the days around it close up.</source>
   <translation>Khoảng trống chỉ nói rằng có điều đã khuất, không bao giờ nói điều gì. Không có nó, những ngày chung quanh khép lại.</translation>
  </message>
  <message>
   <source>A passage beside Today</source>
   <translation>Một đoạn bên cạnh Hôm nay</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Không bao giờ</translation>
  </message>
  <message>
   <source>Once a week</source>
   <translation>Mỗi tuần một lần</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Người</translation>
  </message>
  <message>
   <source>Periods</source>
   <translation>Quãng ngày</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Nơi chốn</translation>
  </message>
  <message>
   <source>Say so</source>
   <translation>Cho biết</translation>
  </message>
  <message>
   <source>Searches</source>
   <translation>Tìm kiếm</translation>
  </message>
  <message>
   <source>Several memories at once</source>
   <translation>Nhiều ký ức cùng lúc</translation>
  </message>
  <message>
   <source>Show a gap where these were erased</source>
   <translation>Để khoảng trống ở nơi đã xóa</translation>
  </message>
  <message>
   <source>Single memories</source>
   <translation>Từng ký ức</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Nhãn</translation>
  </message>
  <message>
   <source>When a search meets a gap</source>
   <translation>Khi tìm kiếm gặp khoảng trống</translation>
  </message>
  <message>
   <source>“There is a gap here”, and no more: not how many, nor what. It is never said of people. Whoever sits at the screen can ask too.</source>
   <translation>“Ở đây có một khoảng trống”, và không gì hơn: không bao nhiêu, không là gì. Không bao giờ nói về người. Ai ngồi trước màn hình cũng có thể hỏi.</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>What was found</source>
   <translation>Những gì tìm thấy</translation>
  </message>
 </context>
 <context>
  <name>SampleKeeper</name>
  <message>
   <source>The sample is in your journal.</source>
   <translation>Nhật ký mẫu đã ở trong nhật ký của bạn.</translation>
  </message>
  <message>
   <source>The sample is out. What you wrote stays.</source>
   <translation>Nhật ký mẫu đã rút ra. Điều bạn viết vẫn ở lại.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 say %2</source>
   <translation>%1 có %2</translation>
  </message>
  <message>
   <source>%1 says %2</source>
   <translation>%1 có %2</translation>
  </message>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more below</source>
   <extracomment>%n more below</extracomment>
   <translation>
    <numerusform>Còn %n ký ức ở dưới</numerusform>
   </translation>
  </message>
  <message>
   <source>, back to %1</source>
   <translation>, lùi đến %1</translation>
  </message>
  <message>
   <source>, starred</source>
   <translation>, có sao</translation>
  </message>
  <message>
   <source>A bracket has no end: the rest is read as inside it.</source>
   <translation>Một ngoặc chưa đóng: phần còn lại được đọc như nằm trong ngoặc.</translation>
  </message>
  <message>
   <source>A quote has no end: the rest is read as one phrase.</source>
   <translation>Một dấu nháy chưa đóng: phần còn lại được đọc như một cụm.</translation>
  </message>
  <message>
   <source>Did you mean %1? No memory says “%2”, so this is what says %1.</source>
   <translation>Ý bạn là %1? Không ký ức nào có “%2”, nên đây là những gì có %1.</translation>
  </message>
  <message>
   <source>Enter opens  ·  Alt ↓ next match</source>
   <translation>Enter mở  ·  Alt ↓ chỗ khớp kế tiếp</translation>
  </message>
  <message numerus="yes">
   <source>More than %n memories</source>
   <extracomment>More than %n memory</extracomment>
   <translation>
    <numerusform>Hơn %n ký ức</numerusform>
   </translation>
  </message>
  <message>
   <source>No memory says that.</source>
   <translation>Không ký ức nào nói vậy.</translation>
  </message>
  <message>
   <source>Quotes search a phrase, a minus leaves a word out.</source>
   <translation>Dấu nháy để tìm một cụm, dấu trừ để bỏ một từ.</translation>
  </message>
  <message>
   <source>Spelled otherwise</source>
   <translation>Viết cách khác</translation>
  </message>
  <message>
   <source>That is long. Only its beginning is searched.</source>
   <translation>Câu này dài. Chỉ tìm phần đầu.</translation>
  </message>
  <message>
   <source>There is a gap here.</source>
   <translation>Ở đây có một khoảng trống.</translation>
  </message>
  <message>
   <source>Type a word, a name or a date. What you wrote comes as you type.</source>
   <translation>Gõ một từ, một tên hoặc một ngày. Điều bạn đã viết hiện ra khi bạn gõ.</translation>
  </message>
  <message>
   <source>and</source>
   <translation>và</translation>
  </message>
  <message>
   <source>or</source>
   <translation>hoặc</translation>
  </message>
  <message>
   <source>“%1” asks for nothing yet. Add a word.</source>
   <translation>“%1” chưa hỏi gì. Hãy thêm một từ.</translation>
  </message>
  <message>
   <source>“%1” has a word on one side only, so it is left out.</source>
   <translation>“%1” chỉ có từ ở một bên, nên được bỏ qua.</translation>
  </message>
  <message>
   <source>“%1” has nothing after it, so it is left out.</source>
   <translation>Sau “%1” không có gì, nên được bỏ qua.</translation>
  </message>
  <message>
   <source>“%1” holds no date I know, so it is searched as text.</source>
   <translation>“%1” không phải ngày nào nhận ra được, nên được tìm như chữ.</translation>
  </message>
  <message>
   <source>“%1” is nothing to choose by, so it is searched as text.</source>
   <translation>“%1” không phải điều kiện chọn, nên được tìm như chữ.</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search</source>
   <translation>Bỏ tìm kiếm</translation>
  </message>
 </context>
 <context>
  <name>SearchLine</name>
  <message>
   <source>Search every memory</source>
   <translation>Tìm trong mọi ký ức</translation>
  </message>
 </context>
 <context>
  <name>Seasons</name>
  <message>
   <source>Blue Ruin</source>
   <translation>Blue Ruin</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Xanh lá</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Đỏ</translation>
  </message>
  <message>
   <source>Tangerine</source>
   <translation>Quýt</translation>
  </message>
 </context>
 <context>
  <name>SentencePage</name>
  <message>
   <source>Anything true will do. It is the first memory in your journal.</source>
   <translation>Điều gì thật cũng được. Đây là ký ức đầu tiên trong nhật ký của bạn.</translation>
  </message>
  <message>
   <source>The first sentence</source>
   <translation>Câu đầu tiên</translation>
  </message>
  <message>
   <source>Write one true sentence about today.</source>
   <translation>Hãy viết một câu thật về hôm nay.</translation>
  </message>
  <message>
   <source>You can leave it empty: today’s page waits for you then.</source>
   <translation>Bạn có thể để trống: trang hôm nay sẽ đợi bạn.</translation>
  </message>
 </context>
 <context>
  <name>Settler</name>
  <message>
   <source>Put the whole memory away</source>
   <translation>Cất cả ký ức này đi</translation>
  </message>
  <message>
   <source>Show all of it again</source>
   <translation>Cho hiện lại tất cả</translation>
  </message>
  <message>
   <source>Something you put away in this memory has changed since, and the page can’t tell any more what to hide. Nothing is lost: say what shall happen.</source>
   <translation>Điều bạn đã cất đi trong ký ức này sau đó đã thay đổi, và trang không còn biết phải giấu gì. Không mất gì cả: hãy cho biết nên làm thế nào.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Was away when you wrote this, and is back:</source>
   <translation>Vắng mặt khi bạn viết điều này, và đã trở lại:</translation>
  </message>
  <message>
   <source>Written while it was away:</source>
   <translation>Viết khi nó vắng mặt:</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Menu</source>
   <translation>Trình đơn</translation>
  </message>
  <message>
   <source>Remembered by</source>
   <translation>Nhớ theo</translation>
  </message>
  <message>
   <source>Search or go to…</source>
   <translation>Tìm hoặc đi tới…</translation>
  </message>
  <message>
   <source>Where to go</source>
   <translation>Đi đâu</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Viết</translation>
  </message>
 </context>
 <context>
  <name>SinglesList</name>
  <message>
   <source>Erased one at a time, newest first</source>
   <translation>Xóa từng ký ức, mới nhất trước</translation>
  </message>
 </context>
 <context>
  <name>SinglesPanel</name>
  <message>
   <source>One at a time</source>
   <translation>Từng ký ức một</translation>
  </message>
 </context>
 <context>
  <name>Sitting</name>
  <message>
   <source>An envelope asks you tomorrow. Nothing has happened.</source>
   <translation>Ngày mai một phong bì sẽ hỏi bạn. Chưa có gì xảy ra.</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Tiếp tục</translation>
  </message>
  <message>
   <source>Let it be</source>
   <translation>Để yên vậy</translation>
  </message>
  <message>
   <source>The lights were still going out when the journal was closed. Nothing has happened: everything is where it was.</source>
   <translation>Đèn vẫn đang tắt khi cuốn nhật ký được đóng lại. Chưa có gì xảy ra: mọi thứ vẫn ở nguyên chỗ cũ.</translation>
  </message>
 </context>
 <context>
  <name>SleptOn</name>
  <message>
   <source>An envelope asks you tomorrow. Nothing has happened.</source>
   <translation>Ngày mai một phong bì sẽ hỏi bạn. Chưa có gì xảy ra.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>It stays a draft. Nothing has happened.</source>
   <translation>Nó vẫn là bản nháp. Chưa có gì xảy ra.</translation>
  </message>
  <message>
   <source>Let it be</source>
   <translation>Để yên vậy</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Để sau</translation>
  </message>
  <message>
   <source>You slept on it. Go on?</source>
   <translation>Bạn đã ngủ một đêm. Tiếp tục chứ?</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>The lights</source>
   <translation>Những ngọn đèn</translation>
  </message>
 </context>
 <context>
  <name>Staging</name>
  <message>
   <source>Memories</source>
   <translation>Ký ức</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Dòng thời gian</translation>
  </message>
 </context>
 <context>
  <name>Starring</name>
  <message>
   <source>A warm light is on.</source>
   <translation>Một ngọn đèn ấm đã sáng.</translation>
  </message>
  <message>
   <source>The light is off.</source>
   <translation>Đèn đã tắt.</translation>
  </message>
 </context>
 <context>
  <name>StepMark</name>
  <message>
   <source>Step %1 of %2</source>
   <translation>Bước %1 trên %2</translation>
  </message>
  <message>
   <source>done, leads back</source>
   <translation>đã xong, dẫn trở lại</translation>
  </message>
  <message>
   <source>you are here</source>
   <translation>bạn đang ở đây</translation>
  </message>
 </context>
 <context>
  <name>StretchPicker</name>
  <message>
   <source>12 months</source>
   <translation>12 tháng</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>Each year</source>
   <translation>Từng năm</translation>
  </message>
  <message>
   <source>How much is counted</source>
   <translation>Khoảng được đếm</translation>
  </message>
  <message>
   <source>The year after</source>
   <translation>Năm sau</translation>
  </message>
  <message>
   <source>The year before</source>
   <translation>Năm trước</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Cancel</source>
   <translation>Thôi</translation>
  </message>
 </context>
 <context>
  <name>SuggestionList</name>
  <message>
   <source>Names that fit</source>
   <translation>Những tên khớp</translation>
  </message>
  <message>
   <source>New person: %1</source>
   <translation>Người mới: %1</translation>
  </message>
 </context>
 <context>
  <name>Tape</name>
  <message>
   <source>Either is fine, and you can come back to it.</source>
   <translation>Cách nào cũng được, và bạn có thể quay lại.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Đọc</translation>
  </message>
  <message>
   <source>What the tape says</source>
   <translation>Cuốn băng nói gì</translation>
  </message>
  <message>
   <source>Written on %1, the day you put these away. It does not start by itself.</source>
   <translation>Viết ngày %1, hôm bạn cất những điều này đi. Nó không tự bắt đầu.</translation>
  </message>
  <message>
   <source>You left yourself a tape</source>
   <translation>Bạn đã để lại cho mình một cuộn băng</translation>
  </message>
  <message>
   <source>before you read this</source>
   <translation>trước khi bạn đọc</translation>
  </message>
 </context>
 <context>
  <name>TapeCorner</name>
  <message>
   <source>Your tape goes with them</source>
   <translation>Cuộn băng của bạn đi cùng</translation>
  </message>
 </context>
 <context>
  <name>TextArea</name>
  <message>
   <source>Start anywhere. A smell, a bus, what was on the table.</source>
   <translation>Bắt đầu từ đâu cũng được. Một mùi hương, một chuyến xe, món gì trên bàn.</translation>
  </message>
  <message>
   <source>Text of this memory</source>
   <translation>Bài viết của ký ức này</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>, starred</source>
   <translation>, có sao</translation>
  </message>
  <message>
   <source>Opens the archive.</source>
   <translation>Mở kho lưu trữ.</translation>
  </message>
  <message numerus="yes">
   <source>The day ends at %n in the morning.</source>
   <extracomment>The day ends at %n in the morning.</extracomment>
   <translation>
    <numerusform>Ngày kết thúc lúc %n giờ sáng.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineColumn</name>
  <message numerus="yes">
   <source>%n memories</source>
   <extracomment>%n memory</extracomment>
   <translation>
    <numerusform>%n ký ức</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n memories since %1</source>
   <extracomment>%n memory, from %1</extracomment>
   <translation>
    <numerusform>%n ký ức từ %1</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tất cả</translation>
  </message>
  <message>
   <source>No memory here has a picture yet. Drop one on a page.</source>
   <translation>Chưa ký ức nào ở đây có ảnh. Hãy thả một tấm lên trang.</translation>
  </message>
  <message>
   <source>No memory here has a star yet. Ctrl+D gives one.</source>
   <translation>Chưa ký ức nào ở đây có sao. Ctrl+D để gắn.</translation>
  </message>
  <message>
   <source>No memory says that.</source>
   <translation>Không ký ức nào nói vậy.</translation>
  </message>
  <message>
   <source>Nothing here yet. Write one true sentence about today.</source>
   <translation>Chưa có gì ở đây. Hãy viết một câu thật về hôm nay.</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Có sao</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Dòng thời gian</translation>
  </message>
  <message>
   <source>With photos</source>
   <translation>Có ảnh</translation>
  </message>
 </context>
 <context>
  <name>TitleField</name>
  <message>
   <source>A gap: the title of this memory is put away</source>
   <translation>Khoảng trống: tiêu đề của ký ức này đã được cất đi</translation>
  </message>
  <message>
   <source>Not needed; without one the first words stand for it</source>
   <translation>Không bắt buộc; nếu không có, mấy từ đầu sẽ đứng thay</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tựa đề</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Hoàn tác</translation>
  </message>
 </context>
 <context>
  <name>TokenChip</name>
  <message>
   <source>Enter changes it, Delete takes it away</source>
   <translation>Enter để đổi, Delete để bỏ</translation>
  </message>
 </context>
 <context>
  <name>Waiting</name>
  <message>
   <source>It opens on %1.</source>
   <translation>Nó mở ngày %1.</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Mở ngay</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Mở ngày %1</translation>
  </message>
  <message>
   <source>Open tomorrow</source>
   <translation>Mở ngày mai</translation>
  </message>
  <message>
   <source>You asked yourself to wait.</source>
   <translation>Bạn đã tự dặn mình chờ.</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Back to %1</source>
   <translation>Về lại %1</translation>
  </message>
  <message>
   <source>Beside this memory</source>
   <translation>Bên cạnh ký ức này</translation>
  </message>
  <message>
   <source>The film</source>
   <translation>Bộ phim</translation>
  </message>
  <message>
   <source>This week</source>
   <translation>Tuần này</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Của bạn</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
 </context>
 <context>
  <name>WayBack</name>
  <message>
   <source>Read behind glass</source>
   <translation>Đọc sau lớp kính</translation>
  </message>
  <message>
   <source>looks without bringing anything back</source>
   <translation>xem mà không đưa gì về</translation>
  </message>
 </context>
 <context>
  <name>Wearing</name>
  <message>
   <source>This holds until the window closes: the choice could not be saved.</source>
   <translation>Lựa chọn này chỉ giữ đến khi đóng cửa sổ: không lưu được.</translation>
  </message>
  <message>
   <source>Your preferences could not be read whole, so some are the usual ones again. The file is kept as %1.</source>
   <translation>Không đọc được trọn các tùy chọn, nên một số trở lại như thường. Tệp được giữ dưới tên %1.</translation>
  </message>
 </context>
 <context>
  <name>WeekSheet</name>
  <message>
   <source>A new one each Sunday. Closing it is fine.</source>
   <translation>Mỗi Chủ nhật một đoạn mới. Đóng lại cũng không sao.</translation>
  </message>
  <message>
   <source>All about the film</source>
   <translation>Mọi điều về bộ phim</translation>
  </message>
  <message>
   <source>This week’s passage</source>
   <translation>Đoạn của tuần này</translation>
  </message>
 </context>
 <context>
  <name>WelcomeView</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 trên %2</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Before you begin</source>
   <translation>Trước khi bắt đầu</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Bắt đầu</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Next: a passphrase, or none</source>
   <translation>Tiếp theo: mật khẩu, hoặc không</translation>
  </message>
  <message>
   <source>Next: the first sentence</source>
   <translation>Tiếp theo: câu đầu tiên</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Đợi một chút…</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Mở nhật ký ấy</translation>
  </message>
  <message>
   <source>What you wrote is kept in it.</source>
   <translation>Điều bạn viết được lưu trong đó.</translation>
  </message>
 </context>
 <context>
  <name>Welcoming</name>
  <message>
   <source>What you wrote can’t be kept: the disk takes nothing. Copy it first.</source>
   <translation>Không lưu được điều bạn viết: đĩa không nhận gì. Hãy chép lại trước.</translation>
  </message>
 </context>
 <context>
  <name>WherePage</name>
  <message>
   <source>A folder you choose, on this computer or a drive you carry</source>
   <translation>Một thư mục bạn chọn, trên máy này hay trên ổ mang theo</translation>
  </message>
  <message>
   <source>A newer Montauk wrote the journal in here. Open it with that one.</source>
   <translation>Một bản Montauk mới hơn đã ghi nhật ký trong này. Hãy mở bằng bản ấy.</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Chọn một thư mục</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Trước hết hãy chọn một thư mục.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Chọn một thư mục…</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Chọn thư mục khác…</translation>
  </message>
  <message>
   <source>I have a journal already</source>
   <translation>Tôi đã có nhật ký</translation>
  </message>
  <message>
   <source>In the usual place</source>
   <translation>Ở chỗ thường dùng</translation>
  </message>
  <message>
   <source>It is one folder on this computer. Nothing is sent anywhere, and there is no account.</source>
   <translation>Đó là một thư mục trên máy này. Không gì được gửi đi đâu, và không có tài khoản nào.</translation>
  </message>
  <message>
   <source>Its folder</source>
   <translation>Thư mục của nó</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Mở thư mục của nó</translation>
  </message>
  <message>
   <source>Put in a sample journal to look around. It comes out whole.</source>
   <translation>Thêm một nhật ký mẫu để xem quanh. Rút ra được trọn vẹn.</translation>
  </message>
  <message>
   <source>Somewhere else</source>
   <translation>Ở chỗ khác</translation>
  </message>
  <message>
   <source>The folder is made when you are done.</source>
   <translation>Thư mục được tạo khi bạn xong.</translation>
  </message>
  <message>
   <source>There is a %1 in here that is no journal. Choose another folder.</source>
   <translation>Trong này có %1 không phải nhật ký. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>There is a journal in here that can’t be read. Choose another folder, and leave this one as it is.</source>
   <translation>Trong này có một nhật ký không đọc được. Hãy chọn thư mục khác, và để nguyên thư mục này.</translation>
  </message>
  <message>
   <source>There is a journal in here. It is opened as it is, in %1.</source>
   <translation>Trong này có một nhật ký. Nó được mở nguyên như vậy, trong %1.</translation>
  </message>
  <message>
   <source>There is no journal in this folder.</source>
   <translation>Không có nhật ký nào trong thư mục này.</translation>
  </message>
  <message>
   <source>This disk has %1 free. A year of writing with pictures is about 1 GB.</source>
   <translation>Đĩa này còn trống %1. Một năm viết kèm ảnh khoảng 1 GB.</translation>
  </message>
  <message>
   <source>This folder can’t be written. Choose another one.</source>
   <translation>Không ghi được vào thư mục này. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>Where the journal lives</source>
   <translation>Nhật ký ở đâu</translation>
  </message>
 </context>
 <context>
  <name>WholeBar</name>
  <message>
   <source>Place in the journal</source>
   <translation>Vị trí trong nhật ký</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 can’t be read as text. Save it as UTF-8 text first.</source>
   <translation>Không đọc được %1 như văn bản. Trước hết hãy lưu thành văn bản UTF-8.</translation>
  </message>
  <message>
   <source>%1 can’t be read. Allow reading it, or choose another file.</source>
   <translation>Không đọc được %1. Hãy cho phép đọc, hoặc chọn tệp khác.</translation>
  </message>
  <message>
   <source>%1 can’t be used just now.</source>
   <translation>Lúc này không dùng được %1.</translation>
  </message>
  <message>
   <source>%1 can’t be used.</source>
   <translation>Không dùng được %1.</translation>
  </message>
  <message>
   <source>%1 can’t be written there. Choose another folder.</source>
   <translation>Không ghi được %1 ở đó. Hãy chọn thư mục khác.</translation>
  </message>
  <message>
   <source>%1 can’t be written. Allow writing to it.</source>
   <translation>Không ghi được %1. Hãy cho phép ghi.</translation>
  </message>
  <message>
   <source>%1 can’t be written. Choose a folder that allows it.</source>
   <translation>Không ghi được %1. Hãy chọn thư mục cho phép ghi.</translation>
  </message>
  <message>
   <source>%1 holds as many memories as a day has room for. Give this one another day.</source>
   <translation>%1 đã đủ ký ức cho một ngày. Hãy cho ký ức này một ngày khác.</translation>
  </message>
  <message>
   <source>%1 is a folder. Add the files in it instead.</source>
   <translation>%1 là một thư mục. Hãy thêm các tệp bên trong.</translation>
  </message>
  <message>
   <source>%1 is no journal. Open another file; this one is untouched.</source>
   <translation>%1 không phải nhật ký. Hãy mở tệp khác; tệp này vẫn nguyên.</translation>
  </message>
  <message>
   <source>%1 is there already, and stays. Choose another name.</source>
   <translation>%1 đã có, và được giữ nguyên. Hãy chọn tên khác.</translation>
  </message>
  <message>
   <source>%1 is too long for a page. Add a part of it instead.</source>
   <translation>%1 quá dài cho một trang. Hãy thêm một phần thôi.</translation>
  </message>
  <message>
   <source>%1 isn’t where it was. Put it back.</source>
   <translation>%1 không còn ở chỗ cũ. Hãy đặt lại.</translation>
  </message>
  <message>
   <source>A gap is missing from the text. Put it back, or undo.</source>
   <translation>Bài viết thiếu một khoảng trống. Hãy đặt lại, hoặc hoàn tác.</translation>
  </message>
  <message>
   <source>A hidden passage has changed. Choose again what is hidden.</source>
   <translation>Một đoạn ẩn đã thay đổi. Hãy chọn lại phần cần ẩn.</translation>
  </message>
  <message>
   <source>A name can’t go into itself. Choose another one.</source>
   <translation>Một tên không thể nằm trong chính nó. Hãy chọn tên khác.</translation>
  </message>
  <message>
   <source>A newer Montauk wrote %1. Open it with that one.</source>
   <translation>Một bản Montauk mới hơn đã ghi %1. Hãy mở bằng bản ấy.</translation>
  </message>
  <message>
   <source>An empty page makes no memory. Write a word, and it is kept.</source>
   <translation>Trang trống chưa thành ký ức. Viết một từ là được lưu.</translation>
  </message>
  <message>
   <source>Another program is using %1. Close it, or wait.</source>
   <translation>Một chương trình khác đang dùng %1. Hãy đóng nó, hoặc đợi.</translation>
  </message>
  <message>
   <source>Back to the timeline</source>
   <translation>Về dòng thời gian</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Xem lại</translation>
  </message>
  <message>
   <source>More than one memory begins like that. Give more of its id.</source>
   <translation>Có nhiều ký ức bắt đầu như vậy. Hãy cho thêm mã.</translation>
  </message>
  <message>
   <source>No calendar has “%1”. Try another day.</source>
   <translation>Không lịch nào có “%1”. Hãy thử ngày khác.</translation>
  </message>
  <message>
   <source>No reader here knows %1. Choose another file.</source>
   <translation>Ở đây không đọc được loại tệp %1. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>Nothing here is called “%1”.</source>
   <translation>Ở đây không có gì tên “%1”.</translation>
  </message>
  <message>
   <source>Nothing in %1 can become a memory. Choose another file.</source>
   <translation>Không gì trong %1 có thể thành ký ức. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>Part of %1 can’t be read. Keep a copy of the file before anything else.</source>
   <translation>Một phần của %1 không đọc được. Trước hết hãy giữ một bản sao của tệp.</translation>
  </message>
  <message>
   <source>Something in the journal broke. Your words are safe in this window.</source>
   <translation>Có gì đó trong nhật ký bị hỏng. Chữ bạn viết vẫn an toàn trong cửa sổ này.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was changed.</source>
   <translation>Đã dừng. Không có gì thay đổi.</translation>
  </message>
  <message>
   <source>That couldn’t be done; the journal is as it was.</source>
   <translation>Việc ấy không làm được; nhật ký vẫn như cũ.</translation>
  </message>
  <message>
   <source>That day has passed. Choose one that is still to come.</source>
   <translation>Ngày ấy đã qua. Hãy chọn một ngày chưa đến.</translation>
  </message>
  <message>
   <source>That import can’t be taken back any more.</source>
   <translation>Không rút lại lần nhập ấy được nữa.</translation>
  </message>
  <message>
   <source>That is longer than a year. Choose a shorter wait.</source>
   <translation>Như thế là hơn một năm. Hãy chọn khoảng chờ ngắn hơn.</translation>
  </message>
  <message>
   <source>That is too long for a name. Use 120 characters at the most.</source>
   <translation>Tên ấy quá dài. Nhiều nhất 120 ký tự.</translation>
  </message>
  <message>
   <source>That memory isn’t in the journal.</source>
   <translation>Ký ức ấy không có trong nhật ký.</translation>
  </message>
  <message>
   <source>That page isn’t there any more. Add it again to read it.</source>
   <translation>Trang ấy không còn nữa. Hãy thêm lại để đọc.</translation>
  </message>
  <message>
   <source>That period ends before it begins. Turn the two days round.</source>
   <translation>Quãng ngày ấy kết thúc trước khi bắt đầu. Hãy đổi chỗ hai ngày.</translation>
  </message>
  <message>
   <source>The archive holds nothing under that.</source>
   <translation>Kho lưu trữ không có gì dưới tên ấy.</translation>
  </message>
  <message>
   <source>The disk is full. Your words are safe in this window. Free some space.</source>
   <translation>Đĩa đã đầy. Chữ bạn viết vẫn an toàn trong cửa sổ này. Hãy dọn bớt chỗ.</translation>
  </message>
  <message>
   <source>The disk that holds %1 doesn’t answer.</source>
   <translation>Đĩa chứa %1 không trả lời.</translation>
  </message>
  <message>
   <source>The names have changed since. They stay as they are.</source>
   <translation>Các tên đã đổi từ lúc đó. Chúng được giữ nguyên.</translation>
  </message>
  <message>
   <source>There are no words in %1. Choose a file that has some.</source>
   <translation>Trong %1 không có chữ nào. Hãy chọn tệp có chữ.</translation>
  </message>
  <message>
   <source>There is no memory here to erase.</source>
   <translation>Ở đây không có ký ức nào để xóa.</translation>
  </message>
  <message>
   <source>There is nothing at %1. Choose another file.</source>
   <translation>Không có gì ở %1. Hãy chọn tệp khác.</translation>
  </message>
  <message>
   <source>These memories are already in your journal.</source>
   <translation>Những ký ức này đã ở trong nhật ký của bạn.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>You asked yourself to wait before you open this.</source>
   <translation>Bạn đã tự dặn mình chờ trước khi mở phần này.</translation>
  </message>
  <message>
   <source>the journal’s file</source>
   <translation>tệp nhật ký</translation>
  </message>
  <message>
   <source>“%1” can’t be a name. Use at least one letter.</source>
   <translation>“%1” không thể là tên. Cần ít nhất một chữ cái.</translation>
  </message>
  <message>
   <source>“%1” is no date this journal knows. Try 14 Feb 2026, or summer 1998.</source>
   <translation>“%1” không phải ngày mà nhật ký này hiểu. Hãy thử 14/2/2026, hoặc mùa hè 1998.</translation>
  </message>
  <message>
   <source>“%1” is there already. Merge the two, or choose another.</source>
   <translation>“%1” đã có rồi. Hãy gộp hai tên, hoặc chọn tên khác.</translation>
  </message>
 </context>
 <context>
  <name>WritingPage</name>
  <message>
   <source>%1:00</source>
   <translation>%1:00</translation>
  </message>
  <message>
   <source>A page that is begun before it still belongs to the day before.</source>
   <translation>Trang bắt đầu trước giờ ấy vẫn thuộc về ngày hôm trước.</translation>
  </message>
  <message>
   <source>For reading</source>
   <translation>Để đọc</translation>
  </message>
  <message>
   <source>For writing</source>
   <translation>Để viết</translation>
  </message>
  <message>
   <source>Older memories open</source>
   <translation>Ký ức cũ mở ra</translation>
  </message>
  <message>
   <source>The day ends at</source>
   <translation>Ngày kết thúc lúc</translation>
  </message>
  <message>
   <source>The hour at which a day ends</source>
   <translation>Giờ kết thúc một ngày</translation>
  </message>
  <message>
   <source>Those older than a day. Enter, or the pencil, edits what is read.</source>
   <translation>Những ký ức cũ hơn một ngày. Enter, hoặc cây bút, để sửa điều đang đọc.</translation>
  </message>
  <message>
   <source>midnight</source>
   <translation>nửa đêm</translation>
  </message>
 </context>
 <context>
  <name>YearBars</name>
  <message>
   <source>When</source>
   <translation>Khi nào</translation>
  </message>
 </context>
 <context>
  <name>YearsColumn</name>
  <message>
   <source>Nothing yet for this one.</source>
   <translation>Năm này chưa có gì.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hôm nay</translation>
  </message>
 </context>
 <context>
  <name>YoursSheet</name>
  <message>
   <source>A poem, a letter, a few notes: Markdown or text. What you add is kept in your journal, found with the other pages, and can be written from.</source>
   <translation>Một bài thơ, một lá thư, vài ghi chép: Markdown hoặc văn bản. Điều bạn thêm được giữ trong nhật ký, tìm thấy cùng các trang khác, và có thể viết từ đó.</translation>
  </message>
  <message>
   <source>Add a page…</source>
   <translation>Thêm một trang…</translation>
  </message>
  <message>
   <source>Choose Markdown or text files, or drop them here</source>
   <translation>Chọn tệp Markdown hoặc văn bản, hoặc thả vào đây</translation>
  </message>
  <message>
   <source>Pages you keep beside your journal.</source>
   <translation>Những trang bạn giữ bên cạnh nhật ký.</translation>
  </message>
  <message>
   <source>Your pages</source>
   <translation>Các trang của bạn</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Của bạn</translation>
  </message>
 </context>
 <context>
  <name>_Sample</name>
  <message>
   <source>Ice on the river</source>
   <translation>Băng trên sông</translation>
  </message>
  <message>
   <source>You can walk out further than you think. It talks the whole time, long low notes, and somebody’s dog sat down to listen.</source>
   <translation>Bạn đi được xa bờ hơn bạn tưởng. Lớp băng cứ trò chuyện mãi, những nốt trầm dài, và con chó của ai đó ngồi xuống lắng nghe.</translation>
  </message>
 </context>
 <context>
  <name>_SingleDelegate</name>
  <message>
   <source>Show</source>
   <translation>Xem</translation>
  </message>
 </context>
</TS>
