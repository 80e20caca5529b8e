package vn.tdkt.documents.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.pages.Pages;

/** Shows a file within a page of ours, so that nobody saves it only to look at it. */
@Controller
class FileViewController {
  private final ReadingRoom room;
  private final FileViews views;
  private final Pages pages;

  FileViewController(ReadingRoom room, FileViews views, Pages pages) {
    this.room = room;
    this.views = views;
    this.pages = pages;
  }

  @Requires(Permission.SHEET_VIEW)
  @GetMapping("/tep/{id}/xem")
  ModelAndView look(
      @PathVariable UUID id,
      @RequestParam(name = "trang-tinh", defaultValue = "1") int sheet,
      @RequestParam(name = "phan", defaultValue = "1") int leaf,
      @RequestParam(name = "trang", required = false) @Nullable Integer number,
      Access access)
      throws IOException {
    ReadingRoom.Admitted file = room.admit(id, access);
    return new ModelAndView("documents/view")
        .addObject("page", pages.page(file.file().name()))
        .addObject(
            "view", number == null ? views.of(file, sheet, leaf) : views.onPage(file, number));
  }
}
