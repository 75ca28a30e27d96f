package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The roles in which people appear. */
public enum Role {
  /** Director of children's services. */
  DIRECTOR_OF_CHILDRENS_SERVICES("director-of-childrens-services"),
  /** Chief executive. */
  CHIEF_EXECUTIVE("chief-executive"),
  /** Leader of the council, or its elected mayor. */
  COUNCIL_LEADER("council-leader"),
  /** Cabinet or lead member for children. */
  CABINET_MEMBER("cabinet-member"),
  /** Chair of a safeguarding or improvement board. */
  BOARD_CHAIR("board-chair"),
  /** Chief executive of a body that delivers for a council. */
  TRUST_CHIEF_EXECUTIVE("trust-chief-executive"),
  /** Commissioner appointed by the government. */
  COMMISSIONER("commissioner"),
  /** Police and crime commissioner, or a mayor with the same powers. */
  POLICE_AND_CRIME_COMMISSIONER("police-and-crime-commissioner"),
  /** Minister of the government. */
  MINISTER("minister"),
  /** Lead inspector. */
  LEAD_INSPECTOR("lead-inspector"),
  /** Deputy lead inspector. */
  DEPUTY_LEAD_INSPECTOR("deputy-lead-inspector"),
  /** Inspector in the team. */
  TEAM_INSPECTOR("team-inspector"),
  /** Shadow inspector. */
  SHADOW_INSPECTOR("shadow-inspector"),
  /** Quality assurance manager of the inspection. */
  QUALITY_ASSURANCE_MANAGER("quality-assurance-manager"),
  /** Analyst of the inspection's data. */
  DATA_ANALYST("data-analyst"),
  /** Addressee of a letter. */
  ADDRESSEE("addressee"),
  /** National or regional officer of an inspectorate. */
  OFSTED_NATIONAL("ofsted-national"),
  /** Writer of an article. */
  JOURNALIST("journalist"),
  /** Spokesperson of an organisation. */
  SPOKESPERSON("spokesperson"),
  /** Another role. */
  OTHER("other");

  private final String notation;

  Role(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Role> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
