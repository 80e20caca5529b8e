package vn.tdkt.sample;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.access.Role;
import vn.tdkt.identity.FirstAdministrator;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;

/**
 * Fills an empty installation once, in one transaction: either all of it is there or nothing. Runs
 * before the program says that it answers.
 */
@Component
@ConditionalOnProperty("tdkt.sample-data")
class SampleData implements ApplicationRunner {
  private final FirstAdministrator first;
  private final TransactionTemplate transaction;
  private final Places places;
  private final Cast cast;
  private final RealSheets real;
  private final FictionalBlock fictional;
  private final PracticeBlock practice;

  SampleData(
      FirstAdministrator first,
      TransactionTemplate transaction,
      Places places,
      Cast cast,
      RealSheets real,
      FictionalBlock fictional,
      PracticeBlock practice) {
    this.first = first;
    this.transaction = transaction;
    this.places = places;
    this.cast = cast;
    this.real = real;
    this.fictional = fictional;
    this.practice = practice;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    transaction.executeWithoutResult(
        status -> {
          if (first.isAwaited()) {
            load();
          }
        });
  }

  private void load() {
    UnitId province = places.province(Words.of("sample").say("province.fictional"), true);
    cast.office("quantri", Role.ADMINISTRATOR, province);
    cast.office("hoidong", Role.COUNCIL_OFFICE, province);
    cast.office("thanhvien", Role.COUNCIL_MEMBER, province);
    cast.office("thamquyen", Role.AUTHORITY, province);
    cast.office("thanhtra", Role.INSPECTOR, province);
    practice.load(province);
    fictional.load(province);
    real.bacGiang();
    real.thaiNguyen();
  }
}
