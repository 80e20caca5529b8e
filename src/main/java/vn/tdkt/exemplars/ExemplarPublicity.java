package vn.tdkt.exemplars;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.exemplars.store.ToldStore;
import vn.tdkt.movements.CommunicationLog;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ResponseKind;

/** What was told about an exemplar, out of the communication log. */
@Service
public class ExemplarPublicity {
  private final ToldStore told;
  private final CommunicationLog log;

  ExemplarPublicity(ToldStore told, CommunicationLog log) {
    this.told = told;
    this.log = log;
  }

  /** One line of the log, as the page of the exemplar shows it. */
  public record Line(
      LocalDate on, String kind, String title, String where, @Nullable String voided) {}

  /** The latest first, with what was voided. */
  @Transactional(readOnly = true)
  public List<Line> about(Exemplar exemplar) {
    return log.these(told.about(exemplar.id())).stream().map(ExemplarPublicity::line).toList();
  }

  /** The forms by which something is noted about it: their names and their addresses. */
  public List<Link> forms(Exemplar exemplar) {
    return ResponseKind.COMMUNICATION.stream()
        .map(
            kind ->
                new Link(
                    kind.words(),
                    "/phong-trao/tuyen-truyen/ghi/" + kind.slug() + "?ve=" + exemplar.id()))
        .toList();
  }

  /** Something elsewhere, by its name and its address. */
  public record Link(String label, String address) {}

  private static Line line(Response response) {
    Response.Said said = response.said();
    return new Line(
        said.on(), response.kind().words(), said.about(), said.place(), response.voided());
  }
}
