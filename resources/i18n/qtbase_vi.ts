<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Chọn &amp;tất cả</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Không tìm thấy thư mục.
Hãy xem lại tên thư mục.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Không tìm thấy tệp.
Hãy xem lại tên tệp.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 đã có.
Bạn có muốn thay không?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Chọn</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Xóa</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Thư mục &amp;mới</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Mở</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Đổ&amp;i tên</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Lưu</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' được bảo vệ không cho ghi.
Bạn vẫn muốn xóa?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Mọi tệp (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Xóa '%1'?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Đổi sang xem chi tiết</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Đổi sang xem dạng danh sách</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Không xóa được thư mục.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Tạo thư mục mới</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Tạo một thư mục mới</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Xem chi tiết</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Thư mục:</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Ổ đĩa</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Tên tệp:</translation>
  </message>
  <message>
   <source>File Folder</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Tệp</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Loại tệp:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Tìm thư mục</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Thư mục</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Quay lại</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Đi tiếp</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Lên thư mục cha</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Xem dạng danh sách</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Các chỗ và dấu trang</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Tìm trong:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Máy này</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Thư mục mới</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Thư mục cha</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Chỗ gần đây</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Lưu thành</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Hiện tệp ẩ&amp;n</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Thanh bên</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>Computer</source>
   <translation>Máy</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Ngày sửa</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Loại</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Máy này</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Tên</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Cỡ</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Loại</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;hép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Không</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Có</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Dừng</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Áp dụng</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Thôi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Đóng</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Bỏ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Trợ giúp</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Bỏ qua</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Khôn&amp;g cho tất cả</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Được</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Mở</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Đặt lại</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Về mặc định</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Thử lại</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lưu</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Lưu tất cả</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Có cho &amp;tất cả</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>Cuối</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Mép trái</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Xuống một trang</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Sang trái một trang</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Sang phải một trang</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Lên một trang</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Mép phải</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Cuộn xuống</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Cuộn đến đây</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Cuộn sang trái</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Cuộn sang phải</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Cuộn lên</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Đầu</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>↓</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>←</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDn</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>→</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Phím cách</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>↑</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>C&amp;hép</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Dán</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Làm lại</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Hoàn tác</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Chép địa chỉ &amp;liên kết</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Cắt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Xóa</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Chọn tất cả</translation>
  </message>
 </context>
</TS>
