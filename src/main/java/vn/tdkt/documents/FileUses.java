package vn.tdkt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Where files are used, as the modules that use them say. */
@Service
public class FileUses {
  private final List<UsesFiles> users;

  FileUses(ObjectProvider<UsesFiles> users) {
    this.users = users.orderedStream().toList();
  }

  /** The uses of each of these files; one that is not used is missing. */
  public Map<UUID, List<FileUse>> of(Collection<UUID> files) {
    return users.stream()
        .flatMap(user -> user.usesOf(files).stream())
        .collect(Collectors.groupingBy(FileUse::file));
  }
}
