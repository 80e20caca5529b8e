package vn.tdkt.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tdkt.testing.Proves;

@DisplayName("Chữ Việt viết theo bảng mã cũ")
@Proves("REQ-196")
class OldEncodingsTest {
  private static final String MOTTO =
      "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập - tự do - hạnh phúc";

  @Nested
  @DisplayName("Phông chữ nói bảng mã")
  class ByFace {
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          ".VnTime|Céng hßa x· héi chñ nghÜa ViÖt Nam|Cộng hòa xã hội chủ nghĩa Việt Nam",
          ".VnTime|§éc lËp - Tù do - H¹nh phóc|Độc lập - Tự do - Hạnh phúc",
          ".VnArial|thi ®ua, khen th\u00ADëng|thi đua, khen thưởng",
          ".VnTime|BÐ|Bé",
          "ABCDEF+.VnTime|§ång|Đồng",
          ".vntime|§iÓm tèi ®a: 10|Điểm tối đa: 10",
          ".VnTimeH|b¶ng chÊm ®iÓm|BẢNG CHẤM ĐIỂM",
          ".VnArialH|B¸o c¸o|BÁO CÁO",
          "VNI-Times|Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam|Cộng hòa xã hội chủ nghĩa Việt Nam",
          "VNI-Times|Ñoäc laäp - Töï do - Haïnh phuùc|Độc lập - Tự do - Hạnh phúc",
          "VNI-Helve|HOÄI ÑOÀNG THI ÑUA - KHEN THÖÔÛNG|HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
          "VNI-Times|Myõ, kyø, quyù, tyû, kî luaät|Mỹ, kỳ, quý, tỷ, kỵ luật"
        })
    void the_face_decides(String font, String old, String unicode) {
      InUnicode read = OldEncodings.read(old, font);
      assertThat(read.text()).isEqualTo(unicode);
      assertThat(read.asRead()).isEqualTo(old);
      assertThat(read.from()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          ".VnTime|58/KH-LHH, 30.01.2024",
          ".VnTimeH|thi dua 2024",
          "VNI-Times|Word (2024) x 10%",
          ".VnTime|Đã gõ Unicode trong phông cũ",
          "VNI-Times|thưởng",
          "Times New Roman|cá nhân",
          "|là Müller"
        })
    void plain_and_right_text_stays_in_any_face(String font, String text) {
      assertThat(OldEncodings.read(text, font == null ? "" : font))
          .isEqualTo(InUnicode.already(text));
    }
  }

  @Nested
  @DisplayName("Không biết phông chữ")
  class ByLetters {
    @ParameterizedTest
    @EnumSource
    void a_sentence_tells_its_encoding(Encoding encoding) {
      InUnicode read = OldEncodings.read(OldText.in(encoding, MOTTO));
      assertThat(read.text()).isEqualTo(MOTTO);
      assertThat(read.from()).contains(encoding);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "khen th\u00ADëng|khen thưởng",
          "Q§-UBND ®Ò nghÞ|QĐ-UBND đề nghị",
          "n¨m häc|năm học",
          "trõ thi lÉn khen c¬ dÔ giao|trừ thi lẫn khen cơ dễ giao",
          "khen thöôûng|khen thưởng",
          "Khoái chaám|Khối chấm",
          "Noäi dung|Nội dung",
          "Ñieåm toái ña|Điểm tối đa",
          "thýõÌng|thường",
          "Tie^'ng Vie^.t ddo^.c la^.p. Ha.nh phu'c.|Tiếng Việt độc lập. Hạnh phúc."
        })
    void a_few_words_are_enough_where_they_fit_no_other_way(String old, String unicode) {
      assertThat(OldEncodings.read(old).text()).isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Bé",
          "kÕt",
          "cá nhân",
          "là và có thì",
          "Hội đồng",
          "quý 1",
          "São Paulo",
          "résumé, café, fiancée",
          "où",
          "Müller für Köln, Grüße",
          "El Niño, mañana, señor",
          "forêt où dès l'été",
          "m² · 25°C ± 3 § 5 © 2024",
          "«Le Monde»",
          "x·y",
          "I'm sure it's a pie. Don't you?",
          "f(a(b)), C++, ~user, a^2 + o^2",
          "add, odd, Teddy's middle",
          "ba. Sau do la.",
          "Www.Tinh-doan.vn/a?b=c~d"
        })
    void foreign_ambiguous_and_right_text_stays(String text) {
      assertThat(OldEncodings.read(text)).isEqualTo(InUnicode.already(text));
    }

    @Test
    void a_few_signs_by_chance_among_words_without_any_are_none() {
      String scanned =
          "Lien hiep cac hoi khoa hoc va ky thuat tong ket phong trao thi dua nam nay cua toan tinh"
              + " duoc dang bo chinh quyen va nhan dan ghi nhan rong rai trong ca ba quy dau nam,"
              + " cac ba^n ne^n dong ho+i";
      assertThat(OldEncodings.read(scanned).from()).isEmpty();
    }
  }

  @Nested
  @DisplayName("Tệp văn bản thuần")
  class TextFiles {
    @ParameterizedTest
    @EnumSource
    void bytes_of_every_encoding(Encoding encoding) {
      byte[] file =
          encoding == Encoding.COMBINING
              ? OldText.in(encoding, MOTTO).getBytes(StandardCharsets.UTF_8)
              : OldText.bytes(encoding, MOTTO);
      InUnicode read = OldEncodings.read(file);
      assertThat(read.text()).isEqualTo(MOTTO);
      assertThat(read.from()).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicode_with_and_without_a_mark(String charset) {
      InUnicode read = OldEncodings.read(MOTTO.getBytes(Charset.forName(charset)));
      assertThat(read.text()).isEqualTo(MOTTO);
      assertThat(read.from()).isEqualTo(Optional.empty());
      assertThat(OldEncodings.read(("\uFEFF" + MOTTO).getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo(MOTTO);
    }

    @Test
    void western_bytes_are_western() {
      String text = "Société Générale, naïve Übergröße";
      assertThat(OldEncodings.read(text.getBytes(StandardCharsets.ISO_8859_1)).text())
          .isEqualTo(text);
    }

    @Test
    void lines_stay_lines() {
      InUnicode read =
          OldEncodings.read(OldText.bytes(Encoding.TCVN3, "kế hoạch\r\n\r\nthi đua\n"));
      assertThat(read.text()).isEqualTo("kế hoạch\r\n\r\nthi đua\n");
      assertThat(read.asRead().lines()).hasSameSizeAs(read.text().lines().toList());
    }

    @Test
    void an_empty_file_is_an_empty_text() {
      assertThat(OldEncodings.read(new byte[0])).isEqualTo(InUnicode.already(""));
      assertThat(OldEncodings.read(new byte[] {'a'})).isEqualTo(InUnicode.already("a"));
    }
  }
}
