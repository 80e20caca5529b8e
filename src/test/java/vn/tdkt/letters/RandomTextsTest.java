package vn.tdkt.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tdkt.kernel.Texts;

/** What holds for all letters and for any sentence. */
class RandomTextsTest {
  private static final List<String> SYLLABLES =
      List.of(
          ("thi đua khen thưởng hội đồng tỉnh ủy nghị quyết hoàn thành xuất sắc nhiệm vụ được giao"
                  + " phong trào sáng kiến quý giữa kỳ kỹ thuật tổ chức cơ sở đảng viên chức năm điểm"
                  + " trừ những người lãng phí đẹp ngoài huyện chiến sĩ lẫn nhẫn vẻ dễ lỡ ngẫu hẵng"
                  + " chỗ cứu tụ ỷ thuộc mỗi bằng tặng cờ huân chương")
              .split(" "));

  @Property
  void a_text_of_a_known_face_comes_back(
      @ForAll("words") List<String> words, @ForAll("encodingsOfFaces") Encoding encoding) {
    String text = String.join(" ", words);
    String font = encoding == Encoding.TCVN3 ? ".VnTime" : "VNI-Times";
    assertThat(OldEncodings.read(OldText.in(encoding, text), font).text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void any_row_of_letters_of_a_known_face_comes_back(@ForAll("letters") String text) {
    assertThat(OldEncodings.read(OldText.in(Encoding.TCVN3, text), ".VnTime").text())
        .isEqualTo(text);
    assertThat(OldEncodings.read(OldText.in(Encoding.VNI, text), "VNI-Times").text())
        .isEqualTo(text);
    String capitals = text.toUpperCase(Locale.ROOT);
    assertThat(OldEncodings.read(OldText.in(Encoding.VNI, capitals), "VNI-Times").text())
        .isEqualTo(capitals);
  }

  @Property(tries = 500)
  void a_sentence_without_a_face_comes_back(
      @ForAll("sentences") String sentence, @ForAll Encoding encoding) {
    InUnicode read = OldEncodings.read(OldText.in(encoding, sentence));
    assertThat(read.text()).isEqualTo(sentence);
    assertThat(OldEncodings.read(read.text())).isEqualTo(InUnicode.already(sentence));
  }

  @Property(tries = 300)
  void a_file_comes_back(@ForAll("sentences") String sentence, @ForAll Encoding encoding) {
    byte[] file =
        encoding == Encoding.COMBINING
            ? OldText.in(encoding, sentence).getBytes(StandardCharsets.UTF_8)
            : OldText.bytes(encoding, sentence);
    assertThat(OldEncodings.read(file).text()).isEqualTo(sentence);
  }

  @Property
  void right_unicode_never_changes(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);
    assertThat(OldEncodings.read(text)).isEqualTo(InUnicode.already(text));
    assertThat(OldEncodings.read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Property
  void plain_letters_never_change(@ForAll("plain") String text) {
    assertThat(OldEncodings.read(text)).isEqualTo(InUnicode.already(text));
    assertThat(OldEncodings.read(text, ".VnTimeH")).isEqualTo(InUnicode.already(text));
    assertThat(OldEncodings.read(text, "VNI-Times")).isEqualTo(InUnicode.already(text));
  }

  @Property(tries = 300)
  void a_text_with_its_accents_has_lost_none(@ForAll("words") List<String> words) {
    String text = String.join(" ", words) + " khen thưởng xuất sắc";
    assertThat(Accents.of(Stream.of(text)).proposed(text)).isEqualTo(text);
  }

  /** Numbers and signs stay, and so does every letter below its accents. */
  @Property(tries = 300)
  void a_proposal_changes_accents_alone(
      @ForAll("words") List<String> words, @ForAll("plain") String other) {
    String lost = Texts.folded(String.join(" ", words) + " " + other);
    String proposed = Accents.of(Stream.of(lost)).proposed(lost);
    assertThat(Texts.folded(proposed)).isEqualTo(lost);
    assertThat(proposed).hasSameSizeAs(lost);
  }

  @Provide
  Arbitrary<Encoding> encodingsOfFaces() {
    return Arbitraries.of(Encoding.TCVN3, Encoding.VNI);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(SYLLABLES).list().ofMinSize(1).ofMaxSize(12);
  }

  /** Eight words and a full stop, with letters that no other language has. */
  @Provide
  Arbitrary<String> sentences() {
    return Combinators.combine(
            Arbitraries.of(SYLLABLES).list().ofMinSize(8).ofMaxSize(30), Arbitraries.of(" ", ", "))
        .as((words, between) -> String.join(between, words) + ".")
        .filter(sentence -> sentence.matches("(?:.*[đâầấẫăằắêềếểệôồộỗơờởưựữứ]){4}.*"));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of(OldText.LETTERS.chars().mapToObj(c -> (char) c).toList())
        .array(Character[].class)
        .ofMaxSize(30)
        .map(
            letters -> {
              StringBuilder text = new StringBuilder();
              for (Character letter : letters) {
                text.append(letter.charValue());
              }
              return text.toString();
            });
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(" ,-/0123456789")
        .ofMaxLength(60)
        .filter(text -> !text.contains("dd"));
  }
}
