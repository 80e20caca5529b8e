package vn.tdkt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Căn cứ pháp lý")
class LegalReferencesTest extends OfficeWithRegisters {
  LegalReference cited(String number) {
    return references.search(province.value(), number).stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("REQ-33 Căn cứ nhập một lần; căn cứ hết hiệu lực nói rõ từ ngày nào, thay bằng gì")
  @Proves("REQ-33")
  void legal_papers_are_there_once_with_their_validity() {
    LegalReference decree = cited("98/2023/NĐ-CP");
    assertThat(decree.standing(LocalDate.of(2025, 6, 30)))
        .isEqualTo("còn hiệu lực đến hết ngày 30/06/2025");
    assertThat(decree.standing(LocalDate.of(2025, 7, 1)))
        .isEqualTo("hết hiệu lực từ 01/07/2025, được thay bằng 152/2025/NĐ-CP");
    assertThat(decree.standing(LocalDate.of(2023, 12, 31))).startsWith("chưa có hiệu lực");

    LegalReference again =
        new LegalReference(
            Ids.next(),
            province.value(),
            "Nghị định",
            "98/2023/nđ-cp",
            decree.issuedOn(),
            "Chính phủ",
            "Nhập lại",
            null,
            null,
            null,
            null,
            "",
            1);
    assertThat(Register.refused(references.enter(again, clerk.actor())))
        .contains("đã có trong danh mục");

    RegisteredDocument plan = issued("58/KH-LHH", "Kế hoạch");
    Register.done(relations.base(plan, decree, clerk.actor()));
    assertThat(relations.of(plan.id()).getFirst().reference()).isEqualTo(decree);
  }

  @Test
  @DisplayName("REQ-33 Văn bản của tỉnh: tỉnh khác không thấy; hết hiệu lực thì được thay")
  @Proves("REQ-33")
  void a_province_enters_its_own() {
    LegalReference own =
        new LegalReference(
            Ids.next(),
            province.value(),
            "Quyết định",
            "37/2018/QĐ-UBND",
            LocalDate.of(2018, 12, 1),
            "UBND tỉnh Mẫu",
            "Quy chế thi đua",
            LocalDate.of(2019, 1, 1),
            null,
            null,
            null,
            "",
            1);
    Register.done(references.enter(own, clerk.actor()));
    UnitId elsewhere = new Register(units).province("Tỉnh Khác");
    assertThat(references.search(elsewhere.value(), "37/2018")).isEmpty();
    assertThatThrownBy(() -> references.get(own.id(), elsewhere.value()))
        .isInstanceOf(NotVisible.class);

    assertThat(Register.refused(references.end(own, LocalDate.of(2019, 1, 1), null, clerk.actor())))
        .startsWith("Ngày hết hiệu lực phải sau");
    LegalReference law = cited("152/2025/NĐ-CP");
    Register.done(references.end(own, LocalDate.of(2025, 7, 1), law, clerk.actor()));
    assertThat(references.get(own.id(), province.value()).standing(DAY.plusYears(1)))
        .isEqualTo("hết hiệu lực từ 01/07/2025, được thay bằng 152/2025/NĐ-CP");
  }
}
