package vn.tdkt.scoring.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** "Chỉ nhập điểm": a pasted column of points, looked over, saved as one act. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/nhap-diem")
class QuickController {
  private final Recording recording;
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final Pages pages;

  QuickController(Recording recording, Sheets sheets, CriteriaSets sets, Pages pages) {
    this.recording = recording;
    this.sheets = sheets;
    this.sets = sets;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.OWN_WORK)
  String form(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String pasted,
      Access access,
      Model model) {
    return show(id, pasted, access, model);
  }

  /** Shows what was understood. */
  @PostMapping("/xem")
  @Requires(Permission.OWN_WORK)
  String preview(@PathVariable UUID id, @RequestParam String pasted, Access access, Model model) {
    return show(id, pasted, access, model);
  }

  @PostMapping
  @Requires(Permission.OWN_WORK)
  String save(
      @PathVariable UUID id,
      @RequestParam String pasted,
      @RequestParam UUID command,
      Access access,
      Model model) {
    QuickForm form = read(id, pasted, access);
    return form.clear()
        ? pages.after(
            recording.points(new SheetId(id), command, form.points(), access),
            "redirect:/bang-cham-diem/" + id,
            Words.of("scoring").say("quick.saved", form.points().size()))
        : show(id, pasted, access, model);
  }

  private String show(UUID id, String pasted, Access access, Model model) {
    model.addAttribute("page", pages.page(Words.of("scoring").say("page.quick")));
    model.addAttribute("form", read(id, pasted, access));
    model.addAttribute("address", "/bang-cham-diem/" + id);
    model.addAttribute("command", Ids.next().toString());
    return "scoring/quick";
  }

  private QuickForm read(UUID id, String pasted, Access access) {
    SheetHead head = sheets.head(new SheetId(id), access);
    return new QuickForm(sets.content(head.set()), pasted);
  }
}
