package vn.tdkt.contests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Signature;

/** Published results as an announcement of the organiser. */
@Service
public class ContestResultPapers {
  private static final Words WORDS = Words.of("contests");

  private final Units units;
  private final Clock clock;

  ContestResultPapers(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /** Unit and province stand on it as they were on the day of publication. */
  @Transactional(readOnly = true)
  public Paper of(Contests.OneEdition one, Publication publication) {
    LocalDate day = LocalDate.ofInstant(publication.at(), clock.getZone());
    Series series = one.series();
    UnitId keeper = new UnitId(series.unit() == null ? series.jurisdiction() : series.unit());
    UnitView unit = units.unit(keeper, day);
    String place = units.unit(unit.jurisdiction(), day).place();
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return AdministrativePaper.of(
            PaperKind.ANNOUNCEMENT,
            above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
            Dateline.open(place, day.getYear()))
        .about(
            WORDS.say(
                "paper.about", EditionName.of(series, one.edition().year(), publication.number())))
        .text(new ResultOutline(series, publication).outline())
        .signed(Signature.of(WORDS.say("paper.signer")))
        .paper();
  }
}
