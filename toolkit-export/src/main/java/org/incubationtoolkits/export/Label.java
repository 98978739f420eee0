package org.incubationtoolkits.export;

import java.util.Locale;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/** A word or sentence that exporters add around content, in English; {@link Labels} has it in other languages. */
public enum Label {
    // around every page
    SKIP_TO_CONTENT("Skip to content"),
    HOME("Home"),
    MAIN_NAVIGATION("Main navigation"),
    TOOLS("Tools"),
    CASES("Cases"),
    SOURCES_AND_LICENCES("Sources and licences"),
    ABOUT("About"),
    LANGUAGE("Language"),
    LANGUAGE_NAME("English"),
    YOU_ARE_HERE("You are here"),
    CHOOSE_LANGUAGE("Choose a language"),
    PARTLY_TRANSLATED("partly translated"),
    NOT_TRANSLATED("not translated"),
    LICENCE_OF_TEXTS("The texts are published under {licence}."),
    CATALOGUE_VERSION("Catalogue {name}, version {version}"),

    // finding a tool
    CHOOSE_BY("Choose by"),
    TIME_YOU_HAVE("Time you have"),
    TIME_UP_TO("{minutes, plural, one {Up to # minute} other {Up to # minutes}}", TextFormat.MESSAGE),
    HOW_MANY_YOU_ARE("How many you are"),
    SEARCH_WORDS("Search by words"),
    CLEAR_FILTERS("Clear all"),
    FOUND("Found: {number}"),
    NOTHING_FITS("Nothing fits. Take a filter away, or try another word."),
    ALSO_FOUND("Also on this site"),
    WHAT_YOU_NEED("Begin with what you need"),
    MORE_WAYS_TO_CHOOSE("More ways to choose"),
    PAGES("Pages"),
    PAGE_NUMBER("Page {number}"),
    SEEN_IN_PRACTICE("Seen in practice"),

    // pages about the site
    ACCESSIBILITY("Accessibility"),
    ACCESSIBILITY_AIM(
            "This site is made so that everybody can use it. It aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA."),
    ACCESSIBILITY_DONE("What has been done"),
    ACCESSIBILITY_STRUCTURE(
            "Every page has one title, headings in order, landmarks, and a link that skips to the content. Everything works with a keyboard alone."),
    ACCESSIBILITY_SIGHT(
            "Text can be enlarged to four times its size without scrolling sideways. Colours have enough contrast in light and in dark, follow forced colours, and are never the only sign."),
    ACCESSIBILITY_LANGUAGE(
            "Each text says its language, so that a screen reader speaks it right. Pages run from right to left where the language does."),
    ACCESSIBILITY_CANVAS(
            "Canvases are forms with headings in reading order. The drawings are for paper, and everything in them is also text."),
    ACCESSIBILITY_MOTION("Nothing moves by itself, and nothing has to be done within a time."),
    ACCESSIBILITY_CHECKED("How it was checked"),
    ACCESSIBILITY_TOOLS(
            "Each version is checked with axe in a browser, light and dark, in both writing directions, by keyboard and at several widths, and with the Nu HTML Checker. People with disabilities have not tested it yet."),
    ACCESSIBILITY_GAPS("What is not good yet"),
    ACCESSIBILITY_GAP_TRANSLATION(
            "Texts without a translation are shown in another language. They say so, and search finds them."),
    ACCESSIBILITY_GAP_PAPER(
            "Sheets for printing have a fixed size of letters. For larger letters, fill in the canvas on screen or print it on A3."),
    ACCESSIBILITY_CONTACT("If something does not work for you, tell whoever publishes this edition: {publisher}."),
    NOT_FOUND("This page is not here"),
    NOT_FOUND_HELP("The address may be old, or mistyped. Begin again on the first page, or look through all tools."),
    FEED("Changes as a feed"),
    DIFFERENCES("What is different from the original"),
    MATRIX("What each edition changed"),

    // on paper
    FOR_PRINTING("For printing"),
    BOOK("The whole toolkit as a book"),
    CARDS("Cards, four on a sheet of A4"),
    CARDS_HELP("Print on both sides, turned over the long edge, and cut into four."),
    CONTENTS("Contents"),
    CURRENT_VERSION_AT("The current version is at {address}"),

    // notices
    NOTE("Please note"),
    FALLBACK_NOTICE("Some of this page is not available in your language yet and is shown in another one."),
    MACHINE_NOTICE("Parts of this page were translated by a machine, and nobody has checked them yet."),
    DRAFT_NOTICE("Parts of this page are a draft translation that is not finished."),
    STALE_NOTICE("The original of parts of this page has changed since they were translated."),

    // kinds of items
    TOOLKIT("Toolkit"),
    TOOL("Tool"),
    ASSESSMENT("Self-assessment"),
    GUIDE("Guide"),
    PROGRAMME("Programme"),
    EXPLAINER("Explainer"),
    CASE("Case"),
    TOOLKITS("Toolkits"),
    ASSESSMENTS("Self-assessments"),
    GUIDES("Find your tool"),
    PROGRAMMES("Programmes"),
    EXPLAINERS("Understand"),

    // tools
    TIME("Time"),
    MINUTES("{minutes, plural, one {# minute} other {# minutes}}", TextFormat.MESSAGE),
    MINUTES_SHORT("{minutes, plural, one {# min} other {# min}}", TextFormat.MESSAGE),
    GROUP_SIZE("Group size"),
    PEOPLE("{people, plural, one {# person} other {# people}}", TextFormat.MESSAGE),
    DIFFICULTY("Difficulty"),
    DIFFICULTY_FACILITATOR("To facilitate"),
    DIFFICULTY_PARTICIPANT("To take part"),
    EASY("easy"),
    MODERATE("moderate"),
    DEMANDING("demanding"),
    PURPOSE("Why use it"),
    WHEN_TO_USE("When to use it"),
    WHEN_NOT_TO_USE("When not to use it"),
    MATERIALS("What you need"),
    PREPARATION("Before you start"),
    STEPS("Step by step"),
    OUTCOMES("What you have at the end"),
    VARIATIONS("Variations"),
    TIPS("Tips"),
    WORKED_EXAMPLE("Worked example"),
    RELATED_TOOLS("Related tools"),
    BEFORE("Before"),
    AFTER("After"),
    BESIDE("Together with"),
    SLOTS("What your country adds"),
    SLOT_EMPTY("To be completed for your country: {prompt}"),
    REQUIRED("required"),
    OPTIONAL("optional"),
    LEGAL_BASIS("Legal basis"),
    DATA_PROTECTION("Data protection"),
    PROCUREMENT("Procurement"),
    CONTACT("Contact"),
    SAFEGUARDING("Safeguarding"),
    VERSION("Version"),
    CHANGES("What changed"),
    ROLES("Roles"),
    EVERYONE("Everyone"),

    // canvas
    CANVAS("Canvas"),
    CANVAS_INTRO("The numbers show the order in which to fill the sheet in."),
    FILL_STEP("Fill in {number}"),
    EXAMPLE("Example"),
    EXAMPLE_CANVAS("The canvas of the worked example"),
    CANVAS_VERSION("Canvas {version}"),
    SHEET_PROJECT("Project"),
    SHEET_TEAM("Team"),
    SHEET_DATE("Date"),
    PROMPTS("Questions"),
    FILL_IN("Fill it in"),
    FILL_IN_ON_SCREEN("Fill it in on screen"),
    NOTHING_IS_SENT("Nothing that you write is sent anywhere."),
    STEPS_AND_EXAMPLE("The steps and a worked example are with the tool:"),
    ON_PAPER("On paper"),
    EMPTY_SHEET("Sheet to fill in"),
    SHEET_FORMAT("{format}, {paper}"),
    SHEET("Sheet"),
    BLOCK("Block"),
    BLOCK_STATUS("How far"),
    BLOCK_OPEN("open"),
    BLOCK_DRAFT("draft"),
    BLOCK_DONE("done"),
    ANSWER("Answer"),
    SHEET_NOTE("Note"),
    ALSO_WRITTEN("Also written"),
    ALSO_WRITTEN_BY("Also written by {name}"),
    WITHOUT_PLACE("Written for an earlier version"),

    // said by the scripts of pages that are filled in
    SAVE_ANSWERS("Save as a file"),
    OPEN_ANSWERS("Open a file"),
    PRINT_PAGE("Print"),
    SAVE_MARKDOWN("Save as Markdown"),
    SAVE_TABLE("Save as a table (CSV)"),
    UNDO("Undo"),
    REDO("Redo"),
    CLEAR_SHEET("Empty this sheet"),
    ADD_SHEET("New sheet"),
    COPY_SHEET("Copy this sheet"),
    REMOVE_SHEET("Remove this sheet"),
    SHEET_NAME("Name of the sheet"),
    SIDE_BY_SIDE("All sheets side by side"),
    KEEP_HERE("Keep what I write in this browser"),
    FORGET("Forget what is kept here"),
    KEPT_HERE("Kept in this browser."),
    FORGOTTEN("Nothing is kept in this browser any more."),
    CANNOT_KEEP("This browser lets the page keep nothing. Save a file instead."),
    KEPT_ELSEWHERE("Another window has changed what is kept here. What you write here will replace it."),
    IN_THIS_BROWSER("What is kept in this browser"),
    ANSWERS_OPENED("{name} is open."),
    ANSWERS_MIGRATED("This was written for version {version}. All of it is here."),
    LENGTH_OF_LIMIT("{count} of {limit} characters"),
    LENGTH_OVER_LIMIT("{count} characters; the sheet has room for {limit}"),
    FILE_WITHOUT_ANSWERS("This file holds no answers that this page can read. Nothing has been changed."),
    FILE_OF_ANOTHER_PAGE("This file belongs to another page, {name}. Nothing has been changed."),
    FILE_TOO_NEW("This file was made by a newer program than this page. Nothing has been changed."),
    FILE_TOO_LARGE("This file is larger than {number} MiB. Nothing has been changed."),
    FILE_DAMAGED("This file cannot be read at {place}. Nothing has been changed."),
    USE_THIS("Use this"),
    REMOVE("Remove"),

    // said by the script of the page of an assessment
    YOUR_RESULT("Your result"),
    QUESTION("Question"),
    START_AGAIN("Start again"),
    QUESTIONS_ANSWERED("{count} of {total} questions answered"),
    PLACE_NUMBER("Place {number}"),
    SHARE_OF_MAXIMUM("Share"),
    WHAT_IT_MEANS("What it means"),

    // assessments
    QUESTIONS("Questions"),
    DIMENSIONS("What is measured"),
    RESULTS("What the result means"),
    OVERALL_RESULT("Overall result"),
    PERCENT_RANGE("{percent, plural, one {# percent} other {# percent}}", TextFormat.MESSAGE),
    CHOOSE_ONE("Choose one"),
    CHOOSE_ANY("Choose all that apply"),
    CHOOSE_UP_TO("Choose up to {number}"),
    PUT_IN_ORDER("Put in order, the strongest first"),
    NOT_APPLICABLE("Does not apply"),
    POINTS("Points"),
    NUMBER_OF_POINTS("{number, plural, one {# point} other {# points}}", TextFormat.MESSAGE),
    MAXIMUM("Maximum"),
    QUESTION_NUMBER("Question {number}"),
    WEIGHT("Weight"),
    COUNTS_FOR("Counts for {dimension}: {points}"),
    RECOMMENDED_TOOLS("Recommended tools"),
    HOW_SCORED(
            "Add up the points of your answers. Questions that do not apply are left out; questions without an answer count as nothing reached."),

    // guides
    LAYER_PROBLEM("The problem"),
    LAYER_INTENTION("The intention"),
    LAYER_TOOL("The tool"),
    START_HERE("Start here"),
    ALL_AT_ONCE("See all questions at once"),
    GO_ON("Go on to: {title}"),
    BACK_TO_START("Back to the first question"),

    // programmes
    PHASES("Phases"),
    MONTHS("{months, plural, one {# month} other {# months}}", TextFormat.MESSAGE),
    LEADING_QUESTION("The question of this phase"),
    ACTIVITIES("What happens"),
    OUTPUTS("What comes out"),
    GATE("Gate"),
    GATE_CRITERIA("To pass the gate"),
    WHO_DECIDES("Who decides"),
    ENTRY_CRITERIA("To get in"),
    SUPPORTS("Support"),
    OPEN_LENGTH("Length open"),

    // cases
    ORGANISATION("Organisation"),
    COUNTRY("Country"),
    LEVEL_OF_GOVERNMENT("Level of government"),
    LEVEL_LOCAL("local"),
    LEVEL_REGIONAL("regional"),
    LEVEL_NATIONAL("national"),
    LEVEL_INTERNATIONAL("international"),
    YEAR("Year"),
    WEBSITE("Website"),
    STATUS("Status"),
    STATUS_IDENTIFYING_PROBLEMS("identifying problems"),
    STATUS_GENERATING_IDEAS("generating ideas"),
    STATUS_DEVELOPING_PROPOSALS("developing proposals"),
    STATUS_IMPLEMENTING_PROJECTS("implementing projects"),
    STATUS_EVALUATING_PROJECTS("evaluating projects"),
    STATUS_DIFFUSING_LESSONS("diffusing lessons"),
    OVERVIEW("Overview"),
    WHAT_IS_INNOVATIVE("What makes it innovative"),
    COLLABORATIONS("Collaborations and partnerships"),
    USERS("Users, stakeholders and beneficiaries"),
    CASE_RESULTS("Results, outcomes and impact"),
    CHALLENGES("Challenges and failures"),
    CONDITIONS("Conditions for success"),
    REPLICATION("Replication"),
    LESSONS("Lessons learned"),
    TOOLS_THAT_FIT("Tools that fit"),

    // credit
    CREDIT("Where this comes from"),
    AUTHORS("Authors"),
    LICENCE("Licence"),
    SOURCES("Sources"),
    SOURCE("Source"),
    RELATION_OWN_DESIGN("own design on a common idea"),
    RELATION_INSPIRED_BY("inspired by"),
    RELATION_ADAPTED_FROM("adapted from"),
    RELATION_STATES("takes facts from"),
    BADGE("Adaptability"),
    BADGE_BASIC("Basic: may be reused"),
    BADGE_CHAMPION("Champion: may be remixed"),
    BADGE_HERO("Hero: may be remixed, and an editable version exists"),
    BADGE_NONE("Reuse is not known to be allowed"),
    LICENCES("Licences"),
    PERMITS_REUSE("Reuse"),
    PERMITS_ADAPT("Adapt"),
    PERMITS_TRANSLATE("Translate"),
    PERMITS_EMBED("Embed in software"),
    PERMITS_COMMERCIAL("Commercial use"),
    ALLOWED("allowed"),
    FORBIDDEN("not allowed"),
    UNKNOWN("not known"),
    ATTRIBUTION_NEEDED("The authors have to be named."),
    SHARE_ALIKE_NEEDED("What is made of it has to be under the same licence."),
    REQUIRED_STATEMENTS("Words that have to be shown"),
    LICENCE_CONFIRMED("read at the source"),
    LICENCE_RECALLED("general knowledge, not confirmed"),
    LICENCE_UNKNOWN("not known"),
    LICENCE_STATUS("How sure the licence is"),
    USED_IN("Used in"),
    PUBLISHER("Publisher"),

    // start page and lists
    START_TOOLKITS("Choose a toolkit"),
    START_CASES("Learn from others"),
    NUMBER_OF_TOOLS("{number, plural, one {# tool} other {# tools}}", TextFormat.MESSAGE),
    BY_FACET("Tools by {facet}"),
    AUDIENCE("Who it is for"),
    DOWNLOADS("This page as data"),
    DOWNLOAD_JSON("JSON"),
    DOWNLOAD_MARKDOWN("Markdown"),
    IN_THIS_TOOLKIT("In this toolkit"),
    ALL_TOOLS("All tools"),
    ON_THIS_PAGE("On this page"),
    INDEX("Contents"),
    GO_TO_GUIDE("Choose a tool for your problem"),
    SEE_ALL_TOOLS("See all tools"),
    WAYS_TO_BEGIN("Ways to begin"),
    THIS_EDITION("This edition"),
    OTHER_EDITIONS("Editions of countries and others"),
    APPLIES_TO("Applies to"),
    WRITTEN_BY("Written by: {authors}."),
    CHANGED_BY("Changed by: {authors}.");

    private final String english;
    private final TextFormat format;
    private final TextKey key;

    Label(String english) {
        this(english, TextFormat.PLAIN);
    }

    Label(String english, TextFormat format) {
        this.english = english;
        this.format = format;
        this.key = TextKey.of("label." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the words as they were written, with placeholders or as a pattern, as {@link #format} says. */
    public String english() {
        return english;
    }

    /**
     * Returns {@link TextFormat#MESSAGE} for words that depend on a number, and {@link TextFormat#PLAIN} for all others,
     * where {@code {name}} stands for a value.
     */
    public TextFormat format() {
        return format;
    }

    /** Returns the key by which the label is translated, such as {@code label.time}. */
    public TextKey key() {
        return key;
    }
}
