/** Units of two more wards, in the same columns as those of Bà Rịa, so that the city union has wards to compare. */
export const tamLong = `
factory          | maytamlong  | CĐCS Công ty TNHH May Tam Long                | Nguyễn Thị Kiều        | 132 | 105 | busy      | May mặc                      | Trần Thị Bé Ba
factory          | gachtamlong | CĐCS Công ty Gạch không nung Tam Long         | Lê Văn Hậu             | 44  | 11  | forgetful | Vật liệu xây dựng
services         | tamphuoc    | CĐCS HTX Nông nghiệp Tam Phước                | Phạm Văn Út            | 31  | 12  | quiet     | Nông nghiệp
services         | giasuc      | CĐCS Công ty CP Chăn nuôi Long Tân            | Hồ Quốc Cường          | 58  | 19  | forgetful | Chăn nuôi
private-school   | sonca       | CĐCS Trường Mầm non Sơn Ca                    | Võ Thị Ngọc Huyền      | 22  | 21  | steady    | Giáo dục mầm non
public-service   | ytetamlong  | CĐCS Trung tâm Y tế Tam Long                  | Ngô Thị Lan Anh        | 67  | 44  | quiet     | Y tế
`;

export const tanThanh = `
factory          | theptan     | CĐCS Công ty CP Thép Tân Thành                | Trần Quốc Việt         | 214 | 21  | eager     | Luyện thép                   | Nguyễn Thị Hà
factory          | giayphu     | CĐCS Công ty TNHH Giấy Phú Cường              | Đỗ Thị Lệ              | 96  | 31  | steady    | Sản xuất giấy                | Bùi Văn Toàn
services         | cangxanh    | CĐCS Công ty CP Cảng Thị Vải Xanh             | Nguyễn Thanh Tùng      | 143 | 22  | steady    | Khai thác cảng               | Lê Thị Mộng Thu
services         | kcntan      | CĐCS Công ty Dịch vụ KCN Tân Thành            | Phùng Thị Quế          | 47  | 20  | eager     | Dịch vụ khu công nghiệp
private-school   | saomai      | CĐCS Trường Mầm non Sao Mai                   | Trần Thị Thu Thảo      | 25  | 25  | steady    | Giáo dục mầm non
no-employer      | container   | Nghiệp đoàn Lái xe container Tân Thành        | Đặng Văn Mười          | 39  | 1   | busy      | Vận tải hàng hoá
`;
