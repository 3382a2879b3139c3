/**
 * The units of the ward union of Bà Rịa: kind, key, name, chair, members, women, temperament, industry, and the deputy where there is one. Made
 * up; any likeness to a real union's figures is chance.
 */
export const baRia = `
factory          | anphu       | CĐCS Công ty TNHH May An Phú                  | Nguyễn Thị Thanh Hương | 245 | 190 | steady    | May mặc xuất khẩu            | Lương Thị Kim Ngân
factory          | giaythanh   | CĐCS Công ty TNHH Giày Thanh Bình             | Nguyễn Thị Bích Vân    | 318 | 254 | busy      | Da giày xuất khẩu            | Huỳnh Văn Đạt
factory          | kimlong     | CĐCS Công ty CP May Kim Long                  | Phan Thị Ngọc Lan      | 164 | 131 | steady    | May mặc                      | Trần Thị Út
factory          | viethan     | CĐCS Công ty TNHH Túi xách Việt Hân           | Đỗ Thị Hồng Nhung      | 127 | 98  | busy      | Túi xách, ba lô              | Lê Thị Cẩm Tú
factory          | soihung     | CĐCS Công ty CP Sợi Hưng Phát                 | Trương Văn Nghĩa       | 88  | 41  | quiet     | Kéo sợi
factory          | gohoabinh   | CĐCS Công ty TNHH Gỗ Hoà Bình                 | Nguyễn Văn Tám         | 112 | 37  | steady    | Chế biến gỗ                  | Hồ Thị Tuyết
factory          | noithat     | CĐCS Công ty TNHH Nội thất Sáng Tạo           | Bùi Quang Vinh         | 46  | 14  | forgetful | Đồ gỗ nội thất
factory          | baobi       | CĐCS Công ty CP Bao bì Hương Sen              | Lâm Thị Thu Hà         | 74  | 36  | eager     | Bao bì giấy
factory          | inan        | CĐCS Công ty CP In Bà Rịa                     | Vũ Đình Khoa           | 38  | 17  | steady    | In ấn
factory          | nhuatan     | CĐCS Công ty TNHH Nhựa Tân Phát               | Mai Thị Diễm           | 57  | 25  | quiet     | Sản phẩm nhựa
factory          | cokhi       | CĐCS Công ty TNHH Cơ khí Minh Đức             | Phạm Hữu Lộc           | 63  | 6   | busy      | Cơ khí chế tạo
factory          | thepviet    | CĐCS Công ty CP Kết cấu thép Việt Thành       | Ngô Văn Quý            | 96  | 9   | steady    | Kết cấu thép                 | Đinh Văn Sáu
factory          | donghai     | CĐCS Công ty TNHH Hải sản Đông Hải            | Lê Thị Kim Cúc         | 142 | 103 | busy      | Chế biến hải sản             | Nguyễn Thị Lài
factory          | phuochai    | CĐCS Công ty TNHH Thực phẩm Phước Hải         | Trần Thị Mỹ Hạnh       | 51  | 33  | steady    | Nước mắm, thực phẩm
factory          | thucan      | CĐCS Công ty TNHH Thức ăn Chăn nuôi Phú Nông  | Đặng Hoàng Nam         | 44  | 11  | quiet     | Thức ăn chăn nuôi
factory          | hatdieu     | CĐCS Công ty TNHH Hạt điều Xuân Phú           | Nguyễn Thị Sương       | 79  | 58  | forgetful | Chế biến hạt điều
factory          | gachlong    | CĐCS Công ty CP Gạch ngói Long Toàn           | Võ Thành Trung         | 66  | 21  | steady    | Vật liệu xây dựng
factory          | tomiko      | CĐCS Công ty TNHH Linh kiện Tomiko Việt Nam   | Hoàng Thị Thuỳ Linh    | 121 | 89  | eager     | Linh kiện điện tử            | Phạm Thị Xuân
construction     | hoanggia    | CĐCS Công ty CP Xây dựng Hoàng Gia Phát       | Nguyễn Đức Thắng       | 58  | 7   | steady    | Xây dựng
construction     | betong      | CĐCS Công ty TNHH Bê tông Tân Hưng            | Lê Minh Hải            | 41  | 4   | forgetful | Bê tông thương phẩm
construction     | nuidinh     | CĐCS Công ty CP Khai thác đá Núi Dinh         | Trần Văn Bình          | 72  | 8   | busy      | Khai thác đá
construction     | codien      | CĐCS Công ty TNHH Cơ điện Nam Việt            | Phan Quốc Huy          | 29  | 4   | quiet     | Lắp đặt điện nước
services         | tanmart     | CĐCS Siêu thị Tân Mart Bà Rịa                 | Nguyễn Thị Phương Mai  | 84  | 61  | eager     | Bán lẻ                       | Tô Thị Hạnh
services         | songdinh    | CĐCS Khách sạn Sông Dinh                      | Trịnh Thị Ngọc Bích    | 43  | 27  | steady    | Khách sạn
services         | bienxanh    | CĐCS Công ty CP Taxi Biển Xanh                | Nguyễn Văn Phúc        | 68  | 5   | forgetful | Vận tải hành khách
services         | hoalong     | CĐCS HTX Vận tải Hoà Long                     | Đoàn Văn Lợi           | 36  | 3   | quiet     | Vận tải hàng hoá
services         | thanhtam    | CĐCS Phòng khám Đa khoa Thành Tâm             | Huỳnh Thị Mai Trâm     | 47  | 34  | steady    | Khám chữa bệnh
services         | anninh      | CĐCS Công ty TNHH Bảo vệ An Ninh Việt         | Cao Văn Hiếu           | 92  | 6   | busy      | Dịch vụ bảo vệ
services         | tindung     | CĐCS Quỹ Tín dụng nhân dân Bà Rịa             | Lê Thị Ánh Nguyệt      | 18  | 12  | eager     | Tín dụng
services         | phuloc      | CĐCS Công ty TNHH Xăng dầu Phú Lộc            | Nguyễn Hữu Tài         | 33  | 12  | quiet     | Xăng dầu
services         | anbinh      | CĐCS Công ty TNHH Dược phẩm An Bình           | Đinh Thị Thảo          | 22  | 16  | steady    | Dược phẩm
services         | longphuoc   | CĐCS HTX Nông nghiệp Long Phước               | Võ Thị Lành            | 24  | 10  | quiet     | Nông nghiệp
services         | nama        | CĐCS Công ty TNHH Viễn thông Nam Á            | Bùi Anh Tuấn           | 21  | 8   | steady    | Viễn thông
services         | hoabien     | CĐCS Nhà hàng Tiệc cưới Hoa Biển              | Phạm Thị Tuyết Sương   | 39  | 22  | busy      | Nhà hàng
services         | khovan      | CĐCS Công ty CP Kho vận Cái Mép Xanh          | Trần Đăng Khôi         | 61  | 13  | eager     | Kho vận
services         | moitruong   | CĐCS Công ty CP Môi trường Xanh Bà Rịa        | Nguyễn Thị Hiền        | 53  | 24  | steady    | Vệ sinh môi trường
private-school   | songngu     | CĐCS Trường TH-THCS-THPT Song Ngữ             | Trần Quốc Bảo          | 101 | 71  | busy      | Giáo dục phổ thông           | Nguyễn Thị Thanh Thuý
private-school   | hoasen      | CĐCS Trường Mầm non Hoa Sen                   | Nguyễn Thị Kim Oanh    | 31  | 30  | steady    | Giáo dục mầm non
private-school   | hoamai      | CĐCS Trường Mầm non Hoa Mai                   |                        | 24  | 23  | steady    | Giáo dục mầm non
private-school   | anhduong    | CĐCS Trường Mầm non Ánh Dương                 | Lê Thị Hoài Thương     | 27  | 26  | quiet     | Giáo dục mầm non
private-school   | tuoingoc    | CĐCS Trường Tiểu học Tuổi Ngọc                | Phạm Thị Minh Châu     | 34  | 28  | eager     | Giáo dục tiểu học
private-school   | haidang     | CĐCS Trung tâm Ngoại ngữ Hải Đăng             | Đỗ Quang Minh          | 16  | 11  | forgetful | Dạy ngoại ngữ
private-school   | bengoan     | CĐCS Trường Mầm non Bé Ngoan                  | Trần Thị Bạch Tuyết    | 19  | 19  | quiet     | Giáo dục mầm non
state-enterprise | capnuoc     | CĐCS Công ty Cấp nước Bà Rịa                  | Phạm Văn Thành         | 119 | 32  | eager     | Cấp nước                     | Ngô Thị Bảo Trân
state-enterprise | dothi       | CĐCS Công ty Công trình Đô thị Bà Rịa         | Nguyễn Văn Lực         | 138 | 49  | steady    | Công trình công cộng         | Lê Thị Hoa
state-enterprise | dienluc     | CĐCS Điện lực Bà Rịa                          | Trần Minh Trí          | 97  | 18  | eager     | Điện lực                     | Phan Thị Yến
state-enterprise | caosu       | CĐCS Nông trường Cao su Phong Phú             | Hà Văn Tư              | 162 | 71  | quiet     | Cao su                       | Thạch Thị Sa Rinh
state-enterprise | buudien     | CĐCS Bưu điện Bà Rịa                          | Nguyễn Thị Ngọc Ánh    | 64  | 36  | steady    | Bưu chính
state-enterprise | thuyloi     | CĐCS Trạm Thuỷ lợi Sông Dinh                  | Đào Văn Chiến          | 42  | 9   | quiet     | Thuỷ lợi
state-enterprise | xoso        | CĐCS Chi nhánh Xổ số Kiến thiết Bà Rịa        | Lý Thị Thu Ba          | 23  | 13  | steady    | Xổ số
state-enterprise | phattriennha | CĐCS Công ty Phát triển Nhà Bà Rịa           | Vương Đình Phong       | 35  | 14  | busy      | Bất động sản
public-service   | yte         | CĐCS Trung tâm Y tế Bà Rịa                    | Lê Thị Mỹ Dung         | 150 | 105 | eager     | Y tế                         | Nguyễn Quốc Thái
public-service   | yhoc        | CĐCS Bệnh viện Y học Cổ truyền Bà Rịa         | Châu Thị Kiều Oanh     | 118 | 82  | steady    | Y tế                         | Tạ Văn Hoàng
college          | caodang     | CĐCS Trường Cao đẳng Nghề Bà Rịa              | Nguyễn Xuân Trường     | 84  | 39  | steady    | Giáo dục nghề nghiệp         | Lê Thị Bích Ngọc
college          | gdtx        | CĐCS Trung tâm GDNN-GDTX Bà Rịa               | Hoàng Văn Sơn          | 37  | 21  | busy      | Giáo dục thường xuyên
public-service   | cho         | CĐCS Ban Quản lý chợ Bà Rịa                   | Nguyễn Thị Tám         | 28  | 11  | steady    | Quản lý chợ
public-service   | thieunhi    | CĐCS Nhà Thiếu nhi Bà Rịa                     | Phan Thị Thanh Trúc    | 17  | 12  | eager     | Thiếu nhi
public-service   | vanhoa      | CĐCS Trung tâm Văn hoá - Thể thao             | Đặng Văn Khánh         | 26  | 11  | quiet     | Văn hoá, thể thao
public-service   | vieclam     | CĐCS Trung tâm Dịch vụ Việc làm               | Trần Thị Hồng Gấm      | 15  | 9   | forgetful | Giới thiệu việc làm
public-service   | quydat      | CĐCS Trung tâm Phát triển Quỹ đất             | Lê Hoàng Phương        | 31  | 12  | steady    | Đất đai
no-employer      | xeom        | Nghiệp đoàn Xe ôm Bà Rịa                      | Võ Văn Hùng            | 49  | 3   | busy      | Vận tải hành khách
no-employer      | nghecaphuoc | Nghiệp đoàn Nghề cá Phước Lễ                  | Nguyễn Văn Ngư         | 58  | 3   | quiet     | Đánh bắt hải sản
no-employer      | bocxep      | Nghiệp đoàn Bốc xếp chợ Bà Rịa                | Lê Văn Cường           | 26  | 4   | forgetful | Bốc xếp
no-employer      | giupviec    | Nghiệp đoàn Giúp việc gia đình                | Huỳnh Thị Bảy          | 19  | 19  | quiet     | Giúp việc gia đình
no-employer      | giaovienmn  | Nghiệp đoàn Giáo viên mầm non                 | Trần Thị Diệu Hiền     | 41  | 41  | steady    | Giáo dục mầm non
`;
