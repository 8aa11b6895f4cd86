package org.openhelpline.taxonomy.cli;

import java.util.stream.Collectors;
import org.openhelpline.taxonomy.data.ResourceInfo;
import org.openhelpline.taxonomy.data.TaxonomyData;
import picocli.CommandLine.IVersionProvider;

/** The version of the code, and those of the data. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"helpline-taxonomy " + library(), "data " + TaxonomyData.bundled().resources().stream()
        .map(ResourceInfo::version).distinct().sorted().collect(Collectors.joining(", "))};
  }

  /** The version of the code; as in the archive's manifest, or {@code development} outside an archive. */
  static String library() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
