package vn.tdkt.gatherings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.testing.Proves;

@DisplayName("Nhận ra khoản ủng hộ báo cáo hai nơi; tổng chỉ tính một lần")
@Proves("REQ-164")
class SameGiftTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
  private static final Donation KNOWN = donation("Quỹ Vì người nghèo", 5_000_000, null);

  private static Donation donation(String fund, long amount, @Nullable String voided) {
    return new Donation(
        new UUID(0, 1),
        new UUID(0, 2),
        null,
        new UUID(0, 3),
        "2024",
        new Donation.Said(fund, amount, DAY, List.of("Hoạt động của khối")),
        voided,
        1);
  }

  private static boolean asks(String fund, long amount, LocalDate on) {
    Donation.Said said = new Donation.Said(fund, amount, on, List.of("An sinh xã hội"));
    return !SameGift.like(said, List.of(KNOWN)).isEmpty();
  }

  @Test
  @DisplayName(
      "Cùng số tiền, cùng quỹ (tên dài hay ngắn, có dấu hay không), ngày cách nhau đến 31 ngày")
  void the_same_amount_fund_and_nearly_the_same_day() {
    assertThat(asks("vì người nghèo", 5_000_000, DAY)).isTrue();
    assertThat(asks("Quỹ vi nguoi ngheo", 5_000_000, DAY.plusDays(31))).isTrue();
    assertThat(asks("Vì người nghèo", 5_000_000, DAY.minusDays(31))).isTrue();

    assertThat(asks("Vì người nghèo", 5_000_000, DAY.plusDays(32))).isFalse();
    assertThat(asks("Vì người nghèo", 5_000_001, DAY)).isFalse();
    assertThat(asks("Khuyến học", 5_000_000, DAY)).isFalse();
  }

  @Test
  void what_is_voided_is_neither_asked_about_nor_summed() {
    Donation voided = donation("Quỹ Vì người nghèo", 5_000_000, "ghi nhầm");

    assertThat(SameGift.like(KNOWN.said(), List.of(voided))).isEmpty();
    assertThat(Totals.of(List.of(KNOWN, voided))).isEqualTo(5_000_000);
  }

  @Test
  void sums_by_fund_are_exact() {
    List<Donation> paid =
        List.of(
            KNOWN,
            donation("Khuyến học", 999_999_999_999_999L, null),
            donation("Khuyến học", 1, null));

    assertThat(Totals.by(donation -> donation.said().fund(), paid))
        .containsEntry("Khuyến học", 1_000_000_000_000_000L)
        .containsEntry("Quỹ Vì người nghèo", 5_000_000L);
  }
}
