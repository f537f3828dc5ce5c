import type { ArticleFacts } from "./facts";

const author = "Ban biên tập";
const drawn = "Tranh minh họa của Ban biên tập.";

export const province: readonly ArticleFacts[] = [
  {
    title: "Mưa lớn diện rộng: các xã miền núi chủ động phòng sạt lở",
    titleEn: "Heavy rain: mountain communes prepare for landslides",
    category: "Cảnh báo",
    author,
    daysAgo: 2,
    views: 2968,
    cover: {
      scene: "mountains",
      alt: "Dãy núi dưới mây mưa, phía trước là ruộng bậc thang.",
      caption: `Các xã vùng cao cần theo dõi dự báo hằng ngày. ${drawn}`,
    },
    lead: "Người dân ở sườn dốc, ven suối cần theo dõi thông báo của xã và sẵn sàng di chuyển khi có yêu cầu.",
    content: `Trong những ngày mưa lớn kéo dài, đất trên sườn dốc ngậm nước và dễ trượt. Các xã miền núi đã rà soát những điểm có nguy cơ và phân công người trực.

## Dấu hiệu cần báo ngay

- Vết nứt mới trên sườn đồi, nền nhà hoặc mặt đường;
- Cây, cột điện nghiêng dần; nước suối đục đột ngột;
- Tiếng đất đá chuyển động về đêm.

## Việc nên làm

1. Báo trưởng thôn hoặc Ủy ban nhân dân xã, nói rõ vị trí và thời điểm nhìn thấy.
2. Chuẩn bị giấy tờ, thuốc, đèn pin và nước uống trong một túi dễ mang.
3. Không qua ngầm, suối khi nước đang lên, kể cả khi đã quen đường.

Trường hợp khẩn cấp, gọi **112**. Câu hỏi về hỗ trợ sau mưa lũ có thể gửi qua cổng này; mỗi câu hỏi đều được cấp mã và hạn trả lời.`,
    english: {
      lead: "People who live on slopes or by streams should follow the notices of their commune and be ready to move when asked.",
      content: `During long rain the soil of slopes fills with water and slides easily. The mountain communes have looked over the places at risk and put people on watch.

## Tell the commune at once about

- new cracks in a slope, a floor or a road;
- trees or poles that begin to lean, a stream that turns muddy all of a sudden;
- the sound of moving earth and stones at night.

## What to do

1. Tell the village head or the commune, with the place and the time.
2. Keep documents, medicine, a torch and water in one bag.
3. Do not cross fords or streams while the water rises, even where you know the way.

In an emergency call **112**.`,
    },
  },
  {
    title: "Trước khi lên tàu tham quan vịnh: những điều du khách nên biết",
    titleEn: "Before you board a boat in the bay",
    category: "Hướng dẫn",
    author,
    daysAgo: 9,
    views: 4120,
    cover: {
      scene: "bay",
      alt: "Thuyền buồm trên vịnh giữa các đảo đá vôi lúc bình minh.",
      caption: `Tàu chỉ rời bến khi được cấp phép. ${drawn}`,
    },
    lead: "Mua vé tại quầy niêm yết giá, mặc áo phao khi có yêu cầu và giữ lại vé đến hết hành trình.",
    content: `Vào mùa cao điểm, các bến tàu đón nhiều đoàn khách cùng lúc. Một chuyến đi yên tâm bắt đầu từ trước khi lên tàu.

## Mua vé

Vé được bán tại quầy của bến, giá niêm yết ở nơi dễ thấy. Nên giữ vé đến hết hành trình: trên vé có số hiệu tàu và giờ rời bến, rất cần khi muốn hỏi hoặc phản ánh.

## Trên tàu

- Xem vị trí áo phao và lối thoát ngay khi lên tàu;
- Mặc áo phao khi thuyền viên yêu cầu, trẻ em mặc áo đúng cỡ;
- Không đứng, ngồi ở mạn tàu khi tàu đang chạy.

## Khi thời tiết xấu

Tàu không được rời bến khi có cảnh báo. Khách được hoàn vé hoặc đổi chuyến theo quy định niêm yết tại bến. Việc hủy chuyến vì thời tiết là để giữ an toàn, không phải lỗi của nhà tàu hay của khách.

## Giữ vịnh sạch

Không thả rác, thức ăn thừa xuống nước. Trên tàu và tại bến đều có thùng phân loại; chai nhựa dùng một lần nên được thay bằng bình nước cá nhân.

## Cần hỏi hoặc phản ánh

Gửi câu hỏi qua cổng, ghi số hiệu tàu, ngày và giờ chuyến đi. Ảnh chụp vé có thể đính kèm; tệp chỉ cán bộ xử lý xem được.`,
    english: {
      lead: "Buy tickets at the counter where prices are shown, wear a life jacket when asked, and keep your ticket until the end.",
      content: `In the high season many groups leave the piers at the same time. A calm trip begins before you board.

## Tickets

They are sold at the counters of the pier, at the prices shown there. Keep yours: it names the boat and the time, which we need when you ask or complain.

## On board

- See where the life jackets and exits are;
- put the jacket on when the crew asks you to; children need their own size;
- do not sit or stand at the rail while the boat moves.

## Bad weather

No boat may leave when a warning is out. Tickets are given back or changed as the notice at the pier says.

## Questions

Send them through this portal with the name of the boat and the day. A photo of the ticket can go along; only the officials who work on it see it.`,
    },
  },
  {
    title: "Thêm chuyến tiếp nhận hồ sơ lưu động cho người dân đảo xa",
    titleEn: "More mobile counters for the islands",
    category: "Tin hoạt động",
    author: "Văn phòng UBND tỉnh",
    daysAgo: 6,
    views: 611,
    cover: {
      scene: "harbour",
      alt: "Cầu cảng nhỏ với một con tàu và bàn tiếp nhận hồ sơ.",
      caption: `Bàn tiếp nhận đặt ngay tại cầu cảng. ${drawn}`,
    },
    lead: "Mỗi tháng hai lần, cán bộ mang máy quét và máy in ra đảo để người dân không phải vào đất liền nộp hồ sơ.",
    content: `Người dân trên đảo thường mất cả ngày để vào đất liền nộp một bộ hồ sơ. Từ tháng này, mỗi tháng có hai chuyến tiếp nhận lưu động tại cầu cảng.

Cán bộ hướng dẫn nộp hồ sơ trực tuyến, quét giấy tờ tại chỗ và trả kết quả vào chuyến sau hoặc qua bưu chính. Các thủ tục về cư trú, hộ tịch và bảo trợ xã hội được ưu tiên vì nhiều người hỏi nhất.

> "Tôi chỉ cần mang giấy tờ ra cầu cảng, hôm sau đã có giấy hẹn trong điện thoại."

Lịch từng chuyến được niêm yết tại nhà văn hóa khu và thông báo trên loa truyền thanh trước ba ngày.`,
  },
  {
    title: "Lịch tiếp công dân định kỳ tháng 12",
    titleEn: "Days for receiving citizens in December",
    category: "Thông báo",
    author: "Ban Tiếp công dân",
    daysAgo: 3,
    views: 1240,
    lead: "Lãnh đạo các đơn vị tiếp công dân theo lịch dưới đây; người đến không cần đăng ký trước.",
    content: `| Ngày | Buổi | Đơn vị |
| --- | --- | --- |
| 03/12 | Sáng | Sở Nội vụ |
| 08/12 | Chiều | Sở Xây dựng |
| 15/12 | Sáng | Văn phòng UBND tỉnh |
| 22/12 | Chiều | Sở Nông nghiệp và Môi trường |

Buổi sáng bắt đầu lúc 8 giờ, buổi chiều lúc 13 giờ 30, tại Trụ sở tiếp công dân. Người đến mang theo giấy tờ tùy thân và các văn bản đã nhận (nếu có).

Lịch có thể thay đổi khi có việc đột xuất; thay đổi được đăng tại đây trước một ngày.`,
  },
];
