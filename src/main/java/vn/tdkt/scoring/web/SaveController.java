package vn.tdkt.scoring.web;

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
      case Saving.Saved saved -> ResponseEntity.ok(pages.written(saved, access));
      case Saving.Clash clash ->
          ResponseEntity.status(409).body(pages.clash(clash, command.leaf(), access));
      case Saving.Unread(var problems) ->
          wrong(command.leaf(), problems.getFirst().path(), problems.getFirst().text());
      case Saving.Refused(var refusal) -> wrong(command.leaf(), "", refusal.text());
    };
  }

  private static ResponseEntity<SavedCell> wrong(String leaf, String slot, String text) {
    return ResponseEntity.unprocessableContent().body(new SavedCell.Wrong(leaf, slot, text));
  }
}
