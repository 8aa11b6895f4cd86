package org.openhelpline.taxonomy.data;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A resource and its content: one that lies beside this class, or one from elsewhere. Immutable. */
final class Resource {
  private final ResourceInfo info;
  private final byte @Nullable [] content;

  private Resource(ResourceInfo info, byte @Nullable [] content) {
    this.info = info;
    this.content = content;
  }

  /** A resource that lies beside this class. */
  static Resource bundled(ResourceInfo info) {
    return new Resource(info, null);
  }

  /** A resource that is held in memory, so that it stays what it was when it was checked. */
  static Resource held(ResourceInfo info, byte[] content) {
    return new Resource(info, content);
  }

  /** What is said of it. */
  ResourceInfo info() {
    return info;
  }

  /** Whether it lies beside this class, so that the build has put it through every check. */
  boolean ships() {
    return content == null;
  }

  /** Opens it, each time from its beginning. */
  InputStream open() {
    return content == null ? bundled(info.file()) : new ByteArrayInputStream(content);
  }

  /** The content of a resource that lies beside this class. */
  static InputStream bundled(String file) {
    InputStream in = Resource.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the resource '" + file + "' is missing from this installation");
    }
    return in;
  }
}
