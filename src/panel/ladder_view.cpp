#include "panel/ladder_view.hpp"

#include "ladder/explain.hpp"
#include "ladder/texts.hpp"
#include "office/options.hpp"
#include "office/properties.hpp"
#include "office/read_only.hpp"
#include "office/strings.hpp"
#include "panel/clipboard.hpp"
#include "sheets/prepared_sheets.hpp"
#include "sheets/repair.hpp"
#include "sheets/unknown_calls.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <utility>

namespace panel {

using namespace css;
using office::property;

namespace {

// Pixels at 96 dots an inch.
constexpr int explanationHeight = 90;
constexpr int explanationWeight = 2; // where the list of figures has 1

/// Shortens a name for a button, which must fit in a narrow panel. A "~" would mark a mnemonic there.
std::string shortened(std::string name) {
    constexpr std::size_t most = 24; // bytes
    std::erase(name, '~');
    if (name.size() <= most)
        return name;
    name.resize(most);
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0) == 0x80)
        name.pop_back(); // removes what is left of a character that was cut
    if (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80) != 0)
        name.pop_back();
    return name + "…";
}

/// Starts what there is to mind on a line of its own, so that what the figure is can be read by itself.
std::string inParagraphs(std::string explanation, ladder::Language language) {
    const auto mind = say(language, ladder::Message::mind, {""});
    const auto start = explanation.find("; " + mind);
    if (start != std::string::npos)
        explanation[start + 1] = '\n';
    return explanation;
}

} // namespace

// ---- Controls.

void LadderView::addControls() {
    chooser_.addControls();
    addFigureButtons();
    addExplanation();
    addInsertion();
}

void LadderView::start() {
    panel::show(replaceButton_, false);
    panel::show(repairButton_, false);
    chooser_.start([this] { figureChanged(); });
    listen();
    selectionChanged();
}

void LadderView::addFigureButtons() {
    formulaButton_ = form().addButton("insertFormula", words::insertFormula, words::insertFormulaHelp);
    nameButton_ =
        form().addButton("insertNameAndFigure", words::insertNameAndFigure, words::insertNameAndFigureHelp);
    copyButton_ = form().addButton("copyValue", words::copyValue, words::copyValueHelp);
    layout().addButtons({formulaButton_, nameButton_, copyButton_});
}

void LadderView::addExplanation() {
    explanationLabel_ = form().addLabel("explanationLabel", words::explanation);
    explanation_ = form().addText("explanation");
    replaceButton_ = form().addButton("replace", words::replace);
    layout().addLine(explanationLabel_);
    layout().addStretching(explanation_, scaled(explanationHeight), explanationWeight);
    layout().addButtons({replaceButton_});
    repairButton_ = form().addButton("repair", words::repair, words::repairHelp);
    layout().addButtons({repairButton_});
}

void LadderView::addInsertion() {
    addSheetMenu();
    pieceButtons_ = {addPieceButton("insertTable", words::table, words::tableHelp),
                     addPieceButton("insertChart", words::chart, words::chartHelp)};
    std::vector<Control> buttons{sheetMenu_.button()};
    buttons.insert(buttons.end(), pieceButtons_.begin(), pieceButtons_.end());
    layout().addButtons(std::move(buttons));
    pieceButtons_.push_back(addPieceButton("buildTable", words::buildTable, words::buildTableHelp));
    layout().addButtons({pieceButtons_.back()}); // which is longer than the others
}

void LadderView::addSheetMenu() {
    std::string help;
    for (const auto& sheet : sheets::preparedSheets())
        help += (help.empty() ? "" : "\n") + withoutMnemonic(say(language(), sheet.button)) + ": " +
                say(language(), sheet.help);
    sheetMenu_.addMenu("newSheet", words::newSheet, help);
}

/// The button has the name of its command.
Control LadderView::addPieceButton(const char* command, const Words& text, const Words& help) {
    const auto button = addButtonUnder(words::atCursor, command, text, help);
    onAction(button, reportingErrors([this, command] { insert(command); }));
    return button;
}

void LadderView::listen() {
    onAction(chooser_.list(), reportingErrors([this] { insertFormula(); }));
    onKey(chooser_.list(), awt::Key::RETURN, reportingErrors([this] { insertFormula(); }));
    onAction(formulaButton_, reportingErrors([this] { insertFormula(); }));
    onAction(nameButton_, reportingErrors([this] { insertNameAndFormula(); }));
    onAction(copyButton_, reportingErrors([this] { copyValue(); }));
    onAction(replaceButton_, reportingErrors([this] { replaceName(); }));
    std::vector<std::string> sheets;
    for (const auto& sheet : sheets::preparedSheets())
        sheets.push_back(withoutMnemonic(say(language(), sheet.button)));
    sheetMenu_.fill(std::move(sheets));
    sheetMenu_.start(reportingErrors(
        [this] { insert(sheets::preparedSheets()[static_cast<std::size_t>(sheetMenu_.chosen())].command); }));
    onAction(repairButton_, reportingErrors([this] { repair(); }));
    subscription_ = shelf::onChangeOfEditions(unlessDisposed([this] { editionsChanged(); }));
    const auto onSelection = unlessDisposed([this] { selectionChanged(); });
    watch_ = std::make_unique<DocumentWatch>(context(), frame(), onSelection, onSelection);
}

void LadderView::dispose() {
    watch_.reset();
    subscription_.reset();
    View::dispose();
}

// ---- Changes, and what follows from them.

void LadderView::editionsChanged() {
    if (chooser_.updateEditions())
        selectionChanged();
}

void LadderView::figureChanged() {
    explainsCell_ = false;
    explainFigure();
    updateButtons();
}

void LadderView::selectionChanged() {
    updateButtons();
    auto found = explainSelection();
    if (found)
        showExplanation(say(language(), words::explanationOf, {found->cell}), found->text,
                        std::move(found->replacement));
    else if (explainsCell_)
        explainFigure();
    explainsCell_ = found.has_value();
    offerRepair(); // last, for it reads more than the selected cell, which can fail
}

void LadderView::updateButtons() {
    const bool canChange = !office::isReadOnly(model());
    const bool canChangeCells = canChange && watch_ && watch_->canChangeCells();
    const auto figure = chooser_.chosenFigure();
    enable(formulaButton_, canChangeCells && figure);
    enable(nameButton_, canChangeCells && figure);
    enable(copyButton_, !chooser_.chosenValue().empty());
    enable(sheetMenu_.button(), canChange);
    enable(repairButton_, canChange);
    for (const auto& button : pieceButtons_)
        enable(button, canChangeCells);
    enable(replaceButton_, canChangeCells);
}

/// Shows the button for formulas that were typed without the extension where the sheet has one. A sheet is
/// looked through when it comes in front, and after that only the selected cell is.
void LadderView::offerRepair() {
    const auto cell = selectedCell();
    if (!cell)
        return;
    const bool before = offersRepair_;
    const auto sheet = calc::sheetAt(document(), cell->Sheet);
    if (auto name = calc::nameOf(sheet); sheetOfOffer_ != name) {
        offersRepair_ = sheets::hasRepairs(document(), cell->Sheet);
        sheetOfOffer_ = std::move(name);
    }
    offersRepair_ = offersRepair_ ||
                    sheets::mayCallUnknown(sheet->getCellByPosition(cell->Column, cell->Row)->getFormula());
    if (offersRepair_ == before)
        return;
    panel::show(repairButton_, offersRepair_);
    arrange();
}

// ---- The explanation.

void LadderView::explainFigure() {
    const auto figure = chooser_.chosenFigure();
    if (!figure) {
        const auto remark = chooser_.remarkOnArea();
        return showExplanation(say(language(), words::explanation),
                               remark.empty() ? say(language(), words::chooseFigure) : remark, {});
    }
    const auto area = chooser_.areaToWrite();
    const auto item = nameToWrite(figure->edition, figure->edition.items()[figure->item]);
    const auto edition = chooser_.editionToWrite();
    showExplanation(say(language(), words::explanation),
                    ladder::explain(figure->catalogue, std::string_view(area), std::string_view(item),
                                    std::string_view(edition), language()),
                    {});
}

void LadderView::showExplanation(const std::string& label, const std::string& text,
                                 std::optional<Replacement> replacement) {
    setText(explanationLabel_, label);
    setText(explanation_, inParagraphs(text, language()));
    const bool changesHeight = replacement.has_value() != replacement_.has_value();
    replacement_ = std::move(replacement);
    if (replacement_) {
        setText(replaceButton_,
                say(language(), words::replace) + " '" + shortened(replacement_->nearest) + "'");
        office::set(replaceButton_->getModel(), "HelpText",
                    office::toOUString(
                        say(language(), words::replaceHelp, {replacement_->unknown, replacement_->cell})));
    }
    if (!changesHeight)
        return;
    panel::show(replaceButton_, replacement_.has_value());
    arrange();
}

/// The first of the selected cells; nothing where no cells are.
std::optional<table::CellAddress> LadderView::selectedCell() const {
    const uno::Reference<view::XSelectionSupplier> window(frame()->getController(), uno::UNO_QUERY);
    if (!window.is()) // a print preview
        return std::nullopt;
    const uno::Reference<sheet::XCellRangeAddressable> cells(window->getSelection(), uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    const auto range = cells->getRangeAddress();
    return table::CellAddress(range.Sheet, range.StartColumn, range.StartRow);
}

std::optional<CellExplanation> LadderView::explainSelection() const {
    const auto cell = selectedCell();
    if (!cell)
        return std::nullopt;
    // A formula may mean the default edition, which another one can have become.
    const auto now = shelf::catalogue();
    return explainCell(*now, document(), *cell, language());
}

// ---- What the buttons do.

Spreadsheet LadderView::document() const {
    return {model(), uno::UNO_QUERY_THROW};
}

// A double click and Enter reach insertFormula() even while its button is disabled, so it checks for itself.

void LadderView::insertFormula() {
    const auto figure = chooser_.chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    sheets::insertFormula(document(), *figure, language());
    selectionChanged();
}

void LadderView::insertNameAndFormula() {
    const auto figure = chooser_.chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    const auto names = office::readOptions(context()).sheetLanguage.value.value_or(language());
    sheets::insertNameAndFormula(document(), *figure, names, language());
    selectionChanged();
}

void LadderView::copyValue() {
    if (const auto value = chooser_.chosenValue(); !value.empty())
        copyToClipboard(context(), value);
}

void LadderView::replaceName() {
    // The cell can have changed since it was selected, and then the button no longer says what it would do.
    const auto now = explainSelection();
    if (now && now->replacement && replacement_ && now->replacement->isSameAs(*replacement_))
        now->replacement->apply();
    selectionChanged();
}

void LadderView::insert(const char* command) {
    std::vector arguments{property("Area", uno::Any(office::toOUString(chooser_.areaToWrite()))),
                          property("Edition", uno::Any(office::toOUString(chooser_.editionToWrite())))};
    const auto figure = chooser_.chosenFigure();
    if (figure && std::string_view(command) == "insertMap") {
        const auto item = nameToWrite(figure->edition, figure->edition.items()[figure->item]);
        arguments.push_back(property("Item", uno::Any(office::toOUString(item))));
        arguments.push_back(
            property("Measure", uno::Any(rtl::OUString::createFromAscii(sheets::wordOf(figure->measure)))));
    }
    run(command, arguments);
}

void LadderView::repair() {
    sheetOfOffer_.reset();
    run("repairFormulas", {});
}

void LadderView::run(const char* command, const std::vector<beans::PropertyValue>& arguments) {
    dispatch(command, arguments);
    // The command may have asked something, and the window may have been closed meanwhile.
    if (!isDisposed())
        selectionChanged();
}

} // namespace panel
