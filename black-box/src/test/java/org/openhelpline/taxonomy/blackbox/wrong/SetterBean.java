package org.openhelpline.taxonomy.blackbox.wrong;

/** Wrong on purpose: changes after it was made. */
public final class SetterBean {
  private String code = "";

  /** What it is now. */
  public String code() {
    return code;
  }

  /** Changes it. */
  public void setCode(String value) {
    code = value;
  }
}
