package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.scoring.FigureSources;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetBasis;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Taken;

/** What stands above a sheet because somebody has to settle it. */
@Component
class SheetNotices {
  private static final Words WORDS = Words.of("scoring");

  private final SheetBasis basis;
  private final List<FigureSources> sources;

  SheetNotices(SheetBasis basis, List<FigureSources> sources) {
    this.basis = basis;
    this.sources = sources;
  }

  /**
   * @param steps the way that the sheet went
   */
  List<Notice> of(Figures figures, List<Taken> steps, Access access) {
    SheetHead head = figures.head();
    List<Notice> notices = new ArrayList<>();
    if (!steps.isEmpty() && steps.getLast().gaveBack()) {
      notices.add(Notice.asking(steps.getLast().words()));
    }
    if (head.onBehalf()) {
      notices.add(onBehalf(figures, access));
    }
    if (!head.state().sent() && basis.outdated(head)) {
      notices.add(
          Notice.of(WORDS.say("notice.corrected"))
              .leading(address(head) + "/ban-dinh-chinh", WORDS.say("notice.corrected.look")));
    }
    sources.stream()
        .flatMap(source -> source.told(figures, access).stream())
        .map(Notice::of)
        .forEach(notices::add);
    return notices;
  }

  private static Notice onBehalf(Figures figures, Access access) {
    SheetHead head = figures.head();
    if (!figures.unconfirmed()) {
      return Notice.of(
          head.confirmedAt() == null
              ? WORDS.say("notice.on-behalf")
              : WORDS.say("notice.confirmed", VietnamTime.minute(head.confirmedAt())));
    }
    if (!access.may(Permission.SHEET_EDIT, head.ownScope())) {
      return Notice.of(WORDS.say("notice.unconfirmed"));
    }
    return Notice.of(WORDS.say("notice.confirm"))
        .doing(
            ActButton.plain(WORDS.say("sheet.confirm"), address(head) + "/xac-nhan")
                .with("version", head.version()));
  }

  private static String address(SheetHead head) {
    return "/bang-cham-diem/" + head.id().value();
  }
}
