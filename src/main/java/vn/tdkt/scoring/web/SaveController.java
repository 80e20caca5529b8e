package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.Problem;
import vn.tdkt.scoring.LeafCommand;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Saving;
import vn.tdkt.scoring.SheetId;

/** Saves one row of the sheet, as the score table sends it. */
@Controller
class SaveController {
  private final Recording recording;
  private final SheetPages pages;

  SaveController(Recording recording, SheetPages pages) {
    this.recording = recording;
    this.pages = pages;
  }

  /** What the score table sends: all fields of a row, under an id of its own making. */
  record Command(UUID command, String leaf, long version, Map<String, String> fields) {}

  @PostMapping("/bang-cham-diem/{id}/o")
  @Requires(Permission.OWN_WORK)
  ResponseEntity<SavedCell> save(
      @PathVariable UUID id, @RequestBody Command command, Access access) {
    SheetId sheet = new SheetId(id);
    LeafCommand wanted =
        new LeafCommand(sheet, command.command(), command.leaf(), command.version());
    return switch (recording.save(wanted, command.fields(), access)) {
      case Saving.Saved saved -> ResponseEntity.ok(pages.written(saved, command.fields(), access));
      case Saving.Clash clash ->
          ResponseEntity.status(409).body(pages.clash(clash, command.leaf(), access));
      case Saving.Unread(var problems) -> unread(sheet, command, problems.getFirst(), access);
      case Saving.Refused(var refusal) ->
          wrong(new SavedCell.Wrong(command.leaf(), "", refusal.text(), List.of()));
    };
  }

  private ResponseEntity<SavedCell> unread(
      SheetId sheet, Command command, Problem problem, Access access) {
    String typed = command.fields().getOrDefault(problem.path(), "");
    return wrong(
        new SavedCell.Wrong(
            command.leaf(),
            problem.path(),
            problem.text(),
            pages.readings(sheet, command.leaf(), typed, access)));
  }

  private static ResponseEntity<SavedCell> wrong(SavedCell.Wrong wrong) {
    return ResponseEntity.unprocessableContent().body(wrong);
  }
}
