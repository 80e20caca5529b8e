package vn.tdkt.contests.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.contests.ContestContents;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.Contests;
import vn.tdkt.contests.Work;
import vn.tdkt.kernel.NotVisible;

/** What the person who asks keeps; for everybody else it does not exist. */
@Component
class ContestDesk {
  private final Contests contests;
  private final ContestContents contents;

  ContestDesk(Contests contests, ContestContents contents) {
    this.contests = contests;
    this.contents = contents;
  }

  Contests.WithEditions series(UUID id, Access access) {
    return mine(contests.series(id, access), access);
  }

  Contests.OneEdition edition(UUID id, Access access) {
    Contests.OneEdition one = contests.edition(id, access);
    mine(one.whole(), access);
    return one;
  }

  ContestField field(UUID id, Contests.OneEdition one) {
    return contents.field(id, one.edition());
  }

  Work work(UUID id, Contests.OneEdition one) {
    return contents.work(id, one.edition());
  }

  private Contests.WithEditions mine(Contests.WithEditions whole, Access access) {
    if (!contests.mayEdit(whole.series(), access)) {
      throw new NotVisible("contest of others");
    }
    return whole;
  }
}
