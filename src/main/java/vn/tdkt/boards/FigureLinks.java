package vn.tdkt.boards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.organisation.UnitView;

/**
 * The pages behind the figures of a unit, as far as this person may open them: a board never leads
 * to a page that is not there.
 *
 * @param block over which the person comes to the unit, or null
 */
record FigureLinks(Access access, @Nullable Scope block) {
  Map<BoardMeasure, String> of(UnitFigures line) {
    Map<BoardMeasure, String> links = new EnumMap<>(BoardMeasure.class);
    UnitView unit = line.unit();
    Scope place = unit.scope();
    UUID plan = line.plan();
    if (plan != null && access.may(Permission.PLAN_VIEW, place)) {
      links.put(BoardMeasure.TARGETS, "/ke-hoach/" + plan + "/tien-do");
    }
    if (access.may(Permission.PLAN_VIEW, place)) {
      links.put(BoardMeasure.REPORTS, own(unit) ? "/bao-cao" : "/theo-doi-bao-cao?q=" + name(unit));
    }
    if (access.may(Permission.YEAR_VIEW, place)) {
      links.put(
          BoardMeasure.STEPS, own(unit) ? "/lich-nam" : "/lich-nam/don-vi/" + unit.id().value());
    }
    registration(unit, links);
    if (access.may(Permission.HONOUR_VIEW, place)) {
      links.put(BoardMeasure.AWARDED, "/khen-thuong-da-co?q=" + name(unit));
    }
    return links;
  }

  private void registration(UnitView unit, Map<BoardMeasure, String> links) {
    Scope over = block == null ? Scope.jurisdiction(unit.jurisdiction().value()) : block;
    String address = "/dang-ky-don-vi?q=" + name(unit);
    if (own(unit) && access.may(Permission.REGISTRATION_VIEW, unit.scope())) {
      address = "/dang-ky-thi-dua";
    } else if (!access.may(Permission.REGISTRATION_VIEW, over)) {
      return;
    } else if (block != null) {
      address += "&khoi=" + block.block();
    }
    links.put(BoardMeasure.REGISTERED, address);
    links.put(BoardMeasure.STRIVING, address);
  }

  private boolean own(UnitView unit) {
    return unit.id().value().equals(access.actor().unit());
  }

  private static String name(UnitView unit) {
    return URLEncoder.encode(unit.fullName(), StandardCharsets.UTF_8);
  }
}
