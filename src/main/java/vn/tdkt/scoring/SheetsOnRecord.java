package vn.tdkt.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about the sheets that they may see. */
@Component
class SheetsOnRecord implements AuditedThings {
  private static final String TYPE = "sheet";
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;

  SheetsOnRecord(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(TYPE, WORDS.say("on-record.sheet"), Permission.SHEET_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return sheets.in(places).stream().map(head -> head.id().value()).toList();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    List<SheetId> ids = Stream.of(Act.Subject.ids(TYPE, subjects)).map(SheetId::new).toList();
    return sheets.among(ids, reader).stream().map(SheetsOnRecord::thing).toList();
  }

  private static AuditedThing thing(SheetHead head) {
    UUID id = head.id().value();
    return new AuditedThing(
        new Act.Subject(TYPE, id),
        head.unitName() + ", " + head.year(),
        head.scope(),
        "/bang-cham-diem/" + id);
  }
}
