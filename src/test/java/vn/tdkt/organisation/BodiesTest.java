package vn.tdkt.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.UnitBodies.Council;
import vn.tdkt.organisation.UnitBodies.MassOrganisation;
import vn.tdkt.organisation.UnitBodies.PartyRating;
import vn.tdkt.organisation.UnitBodies.Training;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Proves({"REQ-8", "REQ-9", "REQ-21", "REQ-22"})
class BodiesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

  @Autowired Units units;
  @Autowired Bodies bodies;

  @Test
  @DisplayName("Công đoàn, hội đồng, xếp loại tổ chức đảng (chỉ số lượng), tập huấn: đọc theo ngày")
  void the_bodies_of_a_unit_are_read_as_of_a_day() {
    UnitId province = new Register(units).province("Tỉnh Mẫu");
    Actor by = Register.program(province);
    Validity since = Validity.since(LocalDate.of(2022, 1, 1));
    MassOrganisation union =
        new MassOrganisation(MassOrganisation.Kind.TRADE_UNION, "Công đoàn cơ sở Mẫu", since);
    Council council = new Council(Council.Kind.EMULATION, "QĐ mẫu 01", "Quy chế mẫu", 7, since);
    PartyRating proposed =
        new PartyRating(2024, PartyRating.Rated.ORGANISATION, PartyRating.Rating.GOOD, 1, true);
    PartyRating decided =
        new PartyRating(2024, PartyRating.Rated.ORGANISATION, PartyRating.Rating.GOOD, 1, false);
    Training training = new Training(LocalDate.of(2024, 5, 20), "Tập huấn mẫu", 12);

    bodies.add(province, union, by);
    bodies.add(province, council, by);
    bodies.set(province, proposed, by);
    bodies.set(province, decided, by);
    bodies.add(province, training, by);

    UnitBodies found = bodies.of(province, DAY);
    assertThat(found.massOrganisations()).containsExactly(union);
    assertThat(found.councils()).containsExactly(council);
    assertThat(found.partyRatings()).containsExactly(decided);
    assertThat(found.trainings()).containsExactly(training);
    assertThat(bodies.of(province, LocalDate.of(2021, 1, 1)).massOrganisations()).isEmpty();
  }
}
