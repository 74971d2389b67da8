#include "panel/ladder_view.hpp"

#include "ladder/explain.hpp"
#include "ladder/lookup.hpp"
#include "office/options.hpp"
#include "office/properties.hpp"
#include "office/read_only.hpp"
#include "office/strings.hpp"
#include "office/url.hpp"
#include "panel/clipboard.hpp"
#include "panel/preview_image.hpp"
#include "panel/theme.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;
using office::property;

namespace {

// Pixels at 96 dots an inch.
constexpr int previewHeight = 112;
constexpr int listHeight = 126;
constexpr int explanationHeight = 76;

/// For a button, which is to fit in a narrow panel, and in which a "~" would mark a letter.
std::string shortened(std::string name) {
    constexpr std::size_t most = 24; // bytes
    std::erase(name, '~');
    if (name.size() <= most)
        return name;
    name.resize(most);
    while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0xC0) == 0x80)
        name.pop_back(); // no half character
    if (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80) != 0)
        name.pop_back();
    return name + "…";
}

} // namespace

LadderView::LadderView(const uno::Reference<uno::XComponentContext>& context,
                       const uno::Reference<frame::XFrame>& frame)
    : View(context, frame)
    , catalogue_(shelf::catalogue())
    , numbers_(context, model())
    , edition_(&catalogue_->defaultEdition()) {}

// ---- What is in it.

void LadderView::addControls() {
    addChoices();
    addFigures();
    addExplanation();
    addInsertion();
}

void LadderView::start() {
    panel::show(replaceButton_, false);
    fillEditions();
    fillAreas();
    refillFigures();
    listen();
    selectionChanged();
}

void LadderView::addChoices() {
    const auto areaLabel = form().addLabel("areaLabel", words::area);
    areaList_ = form().addDropdown("area");
    const auto editionLabel = form().addLabel("editionLabel", words::edition);
    editionList_ = form().addDropdown("edition");
    preview_ = form().addImage("preview");
    layout().addField(areaLabel, areaList_);
    layout().addField(editionLabel, editionList_);
    layout().addBlock(preview_, scaled(previewHeight));
}

void LadderView::addFigures() {
    const auto searchLabel = form().addLabel("searchLabel", words::search);
    search_ = form().addField("search", words::searchHelp);
    const auto figuresLabel = form().addLabel("figuresLabel", words::figures);
    figureList_ = form().addList("figures");
    formulaButton_ = form().addButton("insertFormula", words::insertFormula, words::insertFormulaHelp);
    nameButton_ =
        form().addButton("insertNameAndFigure", words::insertNameAndFigure, words::insertNameAndFigureHelp);
    copyButton_ = form().addButton("copyValue", words::copyValue, words::copyValueHelp);
    layout().addField(searchLabel, search_);
    layout().addLine(figuresLabel);
    layout().addStretching(figureList_, scaled(listHeight));
    layout().addButtons({formulaButton_, nameButton_, copyButton_});
}

void LadderView::addExplanation() {
    explanationLabel_ = form().addLabel("explanationLabel", words::explanation);
    explanation_ = form().addText("explanation");
    replaceButton_ = form().addButton("replace", words::replace);
    layout().addLine(explanationLabel_);
    layout().addStretching(explanation_, scaled(explanationHeight));
    layout().addButtons({replaceButton_});
}

void LadderView::addInsertion() {
    layout().addLine(form().addHeading("newSheet", words::newSheet));
    const auto addSheet = [&](const char* command, const Words& text, const Words& help) {
        return addInsertButton(command, words::newSheet, text, help);
    };
    layout().addButtons({addSheet("insertLadder", words::ladder, words::ladderHelp),
                         addSheet("insertComparison", words::comparison, words::comparisonHelp),
                         addSheet("insertSectors", words::sectors, words::sectorsHelp),
                         addSheet("insertQuality", words::quality, words::qualityHelp),
                         addSheet("insertEvolution", words::evolution, words::evolutionHelp)});
    layout().addLine(form().addHeading("atCursor", words::atCursor));
    pieceButtons_ = {addInsertButton("insertTable", words::atCursor, words::table, words::tableHelp),
                     addInsertButton("insertChart", words::atCursor, words::chart, words::chartHelp)};
    layout().addButtons(pieceButtons_);
    layout().addLine(form().addHeading("freeze", words::freeze));
    layout().addButtons({addFreezeButton("selection", words::freezeSelection, words::freezeSelectionHelp),
                         addFreezeButton("sheet", words::freezeSheet, words::freezeSheetHelp),
                         addFreezeButton("document", words::freezeDocument, words::freezeDocumentHelp)});
}

/// A button has the name of its command.
Control LadderView::addInsertButton(const char* command, const Words& heading, const Words& text,
                                    const Words& help) {
    const auto button = addButtonUnder(heading, command, text, help);
    documentButtons_.push_back(button);
    onAction(button, told([command](View& view) { static_cast<LadderView&>(view).insert(command); }));
    return button;
}

Control LadderView::addFreezeButton(const char* scope, const Words& text, const Words& help) {
    const auto button = addButtonUnder(words::freeze, scope, text, help);
    documentButtons_.push_back(button);
    onAction(button, told([scope](View& view) { static_cast<LadderView&>(view).freeze(scope); }));
    return button;
}

void LadderView::listen() {
    onChoice(areaList_, follows(&LadderView::chooseArea));
    onChoice(editionList_, follows(&LadderView::chooseEdition));
    onText(search_, follows(&LadderView::refillFigures));
    onKey(search_, awt::Key::DOWN, follows(&LadderView::enterList));
    onKey(search_, awt::Key::RETURN, follows(&LadderView::enterList));
    onChoice(figureList_, follows(&LadderView::chooseFigure));
    onAction(figureList_, does(&LadderView::insertFormula));
    onKey(figureList_, awt::Key::RETURN, does(&LadderView::insertFormula));
    onAction(formulaButton_, does(&LadderView::insertFormula));
    onAction(nameButton_, does(&LadderView::insertNameAndFormula));
    onAction(copyButton_, does(&LadderView::copyValue));
    onAction(replaceButton_, does(&LadderView::replaceName));
    onTheme(window(), follows(&LadderView::draw));
    subscription_ = shelf::onChangeOfEditions(follows(&LadderView::editionsChanged));
    watch_ = std::make_unique<DocumentWatch>(context(), frame(), follows(&LadderView::selectionChanged),
                                             follows(&LadderView::selectionChanged));
}

void LadderView::dispose() {
    watch_.reset();
    subscription_.reset();
    View::dispose();
}

void LadderView::place(int width, int height) {
    const bool hasNewWidth = width != this->width();
    View::place(width, height);
    if (hasNewWidth)
        draw();
}

// ---- Lists.

/// Goes on with the same edition, or with the default one where that is gone.
void LadderView::editionsChanged() {
    // It has what is chosen until that is found again.
    const auto before = std::exchange(catalogue_, shelf::catalogue());
    if (catalogue_ == before)
        return;
    const auto* same = catalogue_->find(edition().id());
    useEdition(same != nullptr ? *same : catalogue_->defaultEdition());
    fillEditions();
    selectionChanged();
}

/// Goes on with the same area and item. In another edition they stand in other places.
void LadderView::useEdition(const ladder::Edition& edition) {
    const auto& area = edition_->areas()[area_].id;
    const auto item = chosenItem();
    edition_ = &edition;
    area_ = ladder::areaWithId(edition, area).value_or(0);
    fillAreas();
    fillFigures(item);
    draw();
}

void LadderView::fillEditions() {
    editions_.clear();
    std::vector<std::string> names;
    for (auto edition = catalogue_->editions().rbegin(); edition != catalogue_->editions().rend();
         ++edition) {
        editions_.push_back(edition->get());
        names.push_back(catalogue_->nameToWrite(**edition));
    }
    fill(editionList_, names);
    const auto position = std::find(editions_.begin(), editions_.end(), edition_) - editions_.begin();
    choose(editionList_, static_cast<std::size_t>(position));
}

void LadderView::fillAreas() {
    areas_.clear();
    std::vector<std::string> names;
    for (const auto& [area, depth] : ladder::areaTree(edition())) {
        std::string name;
        for (std::size_t i = 0; i < depth; ++i)
            name += "\u2003"; // as wide as a letter is high
        areas_.push_back(area);
        names.push_back(name + edition().areas()[area].name.in(language()));
    }
    fill(areaList_, names);
    const auto position = std::find(areas_.begin(), areas_.end(), area_) - areas_.begin();
    choose(areaList_, static_cast<std::size_t>(position));
}

/// With an item chosen, where it is among them.
void LadderView::fillFigures(const std::optional<ItemKey>& item) {
    rows_ = figureRows(edition(), area_, textOf(search_), numbers_, language());
    fill(figureList_, rows_.empty() ? std::vector{say(language(), words::nothingFound)} : linesOf(rows_));
    enable(figureList_, !rows_.empty());
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const FigureRow& candidate) {
        const auto& one = edition().items()[candidate.item];
        return item && one.kind == item->kind && one.id == item->id;
    });
    if (row != rows_.end())
        choose(figureList_, static_cast<std::size_t>(row - rows_.begin()));
    chooseFigure();
}

void LadderView::refillFigures() {
    fillFigures(chosenItem());
}

void LadderView::chooseEdition() {
    if (const auto position = chosen(editionList_); position >= 0)
        useEdition(*editions_[static_cast<std::size_t>(position)]);
}

void LadderView::chooseArea() {
    const auto position = chosen(areaList_);
    if (position < 0)
        return;
    area_ = areas_[static_cast<std::size_t>(position)];
    refillFigures();
    draw();
}

void LadderView::enterList() {
    if (rows_.empty())
        return;
    if (chosenRow() == nullptr) {
        choose(figureList_, 0);
        chooseFigure();
    }
    uno::Reference<awt::XWindow>(figureList_, uno::UNO_QUERY_THROW)->setFocus();
}

void LadderView::chooseFigure() {
    showsCell_ = false;
    explainFigure();
    updateButtons();
}

std::string LadderView::areaToWrite() const {
    return nameToWrite(edition(), edition().areas()[area_]);
}

const FigureRow* LadderView::chosenRow() const {
    const auto position = chosen(figureList_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < rows_.size() ? &rows_[index] : nullptr;
}

std::optional<LadderView::ItemKey> LadderView::chosenItem() const {
    const auto* row = chosenRow();
    if (row == nullptr)
        return std::nullopt;
    const auto& item = edition().items()[row->item];
    return ItemKey{item.kind, item.id};
}

std::optional<sheets::Figure> LadderView::chosenFigure() const {
    const auto* row = chosenRow();
    if (row == nullptr)
        return std::nullopt;
    return sheets::Figure{*catalogue_, edition(), area_, row->item};
}

// ---- What it says.

void LadderView::explainFigure() {
    const auto* row = chosenRow();
    if (row == nullptr)
        return showExplanation(say(language(), words::explanation), say(language(), words::chooseFigure), {});
    const auto area = areaToWrite();
    const auto item = nameToWrite(edition(), edition().items()[row->item]);
    const auto name = catalogue_->nameToWrite(edition());
    showExplanation(say(language(), words::explanation),
                    ladder::explain(*catalogue_, std::string_view(area), std::string_view(item),
                                    std::string_view(name), language()),
                    {});
}

void LadderView::showExplanation(const std::string& label, const std::string& text,
                                 std::optional<Replacement> replacement) {
    setText(explanationLabel_, label);
    setText(explanation_, text);
    const bool changesHeight = replacement.has_value() != replacement_.has_value();
    replacement_ = std::move(replacement);
    if (replacement_) {
        setText(replaceButton_,
                say(language(), words::replace) + " '" + shortened(replacement_->nearest) + "'");
        office::set(replaceButton_->getModel(), "HelpText",
                    office::toOUString(
                        say(language(), words::replaceHelp, {replacement_->unknown, replacement_->place})));
    }
    if (!changesHeight)
        return;
    panel::show(replaceButton_, replacement_.has_value());
    arrange();
}

std::optional<CellExplanation> LadderView::explainSelection() const {
    const uno::Reference<view::XSelectionSupplier> window(frame()->getController(), uno::UNO_QUERY);
    if (!window.is()) // a print preview
        return std::nullopt;
    const uno::Reference<sheet::XCellRangeAddressable> cells(window->getSelection(), uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    const auto range = cells->getRangeAddress();
    // The default edition, which a formula may mean, can have become another one.
    const auto now = shelf::catalogue();
    return explainCell(context(), *now, document(), {range.Sheet, range.StartColumn, range.StartRow},
                       language());
}

void LadderView::selectionChanged() {
    updateButtons();
    auto found = explainSelection();
    if (found)
        showExplanation(say(language(), words::explanationOf, {found->cell}), found->text,
                        std::move(found->replacement));
    else if (showsCell_)
        explainFigure();
    showsCell_ = found.has_value();
}

void LadderView::updateButtons() {
    const bool canChange = !office::isReadOnly(model());
    const bool canChangeCells = canChange && watch_ && watch_->canChangeCells();
    const auto* row = chosenRow();
    enable(formulaButton_, canChangeCells && row != nullptr);
    enable(nameButton_, canChangeCells && row != nullptr);
    enable(copyButton_, row != nullptr && edition().observation(area_, row->item).value.has_value());
    for (const auto& button : documentButtons_)
        enable(button, canChange);
    for (const auto& button : pieceButtons_)
        enable(button, canChangeCells);
    enable(replaceButton_, canChangeCells);
}

void LadderView::draw() {
    if (width() == 0)
        return;
    const auto place = uno::Reference<awt::XWindow>(preview_, uno::UNO_QUERY_THROW)->getPosSize();
    const Extent extent{place.Width, place.Height, scale()};
    const auto wording = [&](double figure) { return numbers_.count(figure); };
    const auto svg = drawLadder(edition(), area_, groundOf(window()), extent, wording);
    office::set(preview_->getModel(), "Graphic", imageOf(context(), svg));
    std::string rungs;
    for (const auto& rung : rungFigures(edition(), area_))
        rungs += (rungs.empty() ? "" : ", ") +
                 say(language(), words::previewRung,
                     {std::to_string(rung.number),
                      rung.figure ? wording(*rung.figure) : say(language(), words::notMeasured)});
    setAccessibleName(preview_,
                      say(language(), words::preview, {edition().areas()[area_].name.in(language()), rungs}));
}

// ---- What it does.

Spreadsheet LadderView::document() const {
    return {model(), uno::UNO_QUERY_THROW};
}

// A double click and Enter reach these without their buttons.

void LadderView::insertFormula() {
    const auto figure = chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    sheets::insertFormula(document(), *figure, language());
    selectionChanged();
}

void LadderView::insertNameAndFormula() {
    const auto figure = chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    const auto names = office::readOptions(context()).sheetLanguage.value.value_or(language());
    sheets::insertNameAndFormula(document(), *figure, names, language());
    selectionChanged();
}

void LadderView::copyValue() {
    const auto* row = chosenRow();
    if (row == nullptr)
        return;
    // Without separators, which another language would read as decimals.
    if (const auto value = edition().observation(area_, row->item).value)
        copy(context(), std::to_string(*value));
}

void LadderView::replaceName() {
    // The cell can have changed since it was selected: what the button says must still be so.
    const auto now = explainSelection();
    if (now && now->replacement && replacement_ && now->replacement->isSameAs(*replacement_))
        now->replacement->apply();
    selectionChanged();
}

void LadderView::insert(const char* command) {
    const auto edition = catalogue_->nameToWrite(this->edition());
    dispatch(command, {property("Area", uno::Any(office::toOUString(areaToWrite()))),
                       property("Edition", uno::Any(office::toOUString(edition)))});
}

void LadderView::freeze(const char* scope) {
    dispatch("freeze", {property("Scope", uno::Any(rtl::OUString::createFromAscii(scope)))});
}

void LadderView::dispatch(const char* command, const std::vector<beans::PropertyValue>& arguments) {
    const auto url = office::parsed(context(), ("org.participatieladder:" + std::string(command)).c_str());
    const auto target =
        uno::Reference<frame::XDispatchProvider>(frame(), uno::UNO_QUERY_THROW)->queryDispatch(url, {}, 0);
    if (target.is())
        target->dispatch(url, office::sequence(arguments));
    // It may have asked something, and the window may have been closed meanwhile.
    if (!isGone())
        selectionChanged();
}

} // namespace panel
