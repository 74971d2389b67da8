#include "panel/view.hpp"

#include "ladder/explain.hpp"
#include "ladder/lookup.hpp"
#include "office/boxes.hpp"
#include "office/interface_language.hpp"
#include "office/options.hpp"
#include "office/properties.hpp"
#include "office/read_only.hpp"
#include "office/strings.hpp"
#include "office/url.hpp"
#include "panel/clipboard.hpp"
#include "panel/preview_image.hpp"
#include "panel/theme.hpp"
#include "sheets/refusal.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <sal/log.hxx>

#include <algorithm>

namespace panel {

using namespace css;
using office::property;

namespace {

// Pixels at 96 dots an inch.
constexpr int previewHeight = 112;
constexpr int listHeight = 150;
constexpr int explanationHeight = 92;

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

uno::Reference<frame::XModel> modelOf(const uno::Reference<frame::XFrame>& frame) {
    const uno::Reference<frame::XController> controller(frame->getController(), uno::UNO_SET_THROW);
    return {controller->getModel(), uno::UNO_QUERY_THROW};
}

} // namespace

View::View(const uno::Reference<uno::XComponentContext>& context, const uno::Reference<frame::XFrame>& frame)
    : context_(context)
    , catalogue_(office::catalogue())
    , frame_(frame)
    , language_(office::interfaceLanguage(context))
    , numbers_(context, modelOf(frame))
    , form_(context, language_)
    , edition_(&catalogue_->defaultEdition()) {}

// ---- What is in it.

void View::show(const uno::Reference<awt::XWindowPeer>& parent, Call onNewHeight) {
    onNewHeight_ = std::move(onNewHeight);
    scale_ = scaleOf(parent);
    addChoices();
    addFigures();
    addExplanation();
    addInsertion();
    form_.show(parent);
    for (const auto& [control, name] : accessibleNames_)
        setAccessibleName(control, name);
    panel::show(replaceButton_, false);
    fillEditions();
    fillAreas();
    fillFigures();
    listen();
    selectionChanged();
}

void View::addChoices() {
    const auto areaLabel = form_.addLabel("areaLabel", words::area);
    areaList_ = form_.addDropdown("area");
    const auto editionLabel = form_.addLabel("editionLabel", words::edition);
    editionList_ = form_.addDropdown("edition");
    preview_ = form_.addImage("preview");
    layout_.addField(areaLabel, areaList_);
    layout_.addField(editionLabel, editionList_);
    layout_.addBlock(preview_, scaled(previewHeight));
}

void View::addFigures() {
    const auto searchLabel = form_.addLabel("searchLabel", words::search);
    search_ = form_.addField("search", words::searchHelp);
    const auto figuresLabel = form_.addLabel("figuresLabel", words::figures);
    figureList_ = form_.addList("figures");
    formulaButton_ = form_.addButton("insertFormula", words::insertFormula, words::insertFormulaHelp);
    nameButton_ =
        form_.addButton("insertNameAndFigure", words::insertNameAndFigure, words::insertNameAndFigureHelp);
    copyButton_ = form_.addButton("copyValue", words::copyValue, words::copyValueHelp);
    layout_.addField(searchLabel, search_);
    layout_.addLine(figuresLabel);
    layout_.addStretching(figureList_, scaled(listHeight));
    layout_.addButtons({formulaButton_, nameButton_, copyButton_});
}

void View::addExplanation() {
    explanationLabel_ = form_.addLabel("explanationLabel", words::explanation);
    explanation_ = form_.addText("explanation");
    replaceButton_ = form_.addButton("replace", words::replace);
    layout_.addLine(explanationLabel_);
    layout_.addStretching(explanation_, scaled(explanationHeight));
    layout_.addButtons({replaceButton_});
}

void View::addInsertion() {
    layout_.addLine(form_.addHeading("newSheet", words::newSheet));
    const auto addSheet = [&](const char* command, const Words& text, const Words& help) {
        return addInsertButton(command, words::newSheet, text, help);
    };
    layout_.addButtons({addSheet("insertLadder", words::ladder, words::ladderHelp),
                        addSheet("insertComparison", words::comparison, words::comparisonHelp),
                        addSheet("insertSectors", words::sectors, words::sectorsHelp),
                        addSheet("insertQuality", words::quality, words::qualityHelp)});
    layout_.addLine(form_.addHeading("atCursor", words::atCursor));
    pieceButtons_ = {addInsertButton("insertTable", words::atCursor, words::table, words::tableHelp),
                     addInsertButton("insertChart", words::atCursor, words::chart, words::chartHelp)};
    layout_.addButtons(pieceButtons_);
    layout_.addLine(form_.addHeading("freeze", words::freeze));
    layout_.addButtons({addFreezeButton("selection", words::freezeSelection, words::freezeSelectionHelp),
                        addFreezeButton("sheet", words::freezeSheet, words::freezeSheetHelp),
                        addFreezeButton("document", words::freezeDocument, words::freezeDocumentHelp)});
}

/// Who does not see the heading hears it with the text of the button.
Control View::addButtonUnder(const Words& heading, const char* name, const Words& text, const Words& help) {
    const auto button = form_.addButton(name, text, help);
    auto label = say(language_, text);
    std::erase(label, '~');
    accessibleNames_.emplace_back(button, say(language_, heading) + ": " + label);
    documentButtons_.push_back(button);
    return button;
}

/// A button has the name of its command.
Control View::addInsertButton(const char* command, const Words& heading, const Words& text,
                              const Words& help) {
    const auto button = addButtonUnder(heading, command, text, help);
    onAction(button, does([command](View& view) {
                 const auto edition = view.catalogue_->nameToWrite(view.edition());
                 view.dispatch(command, {property("Area", uno::Any(office::toOUString(view.areaToWrite()))),
                                         property("Edition", uno::Any(office::toOUString(edition)))});
             }));
    return button;
}

Control View::addFreezeButton(const char* scope, const Words& text, const Words& help) {
    const auto button = addButtonUnder(words::freeze, scope, text, help);
    onAction(button, does([scope](View& view) {
                 view.dispatch("freeze",
                               {property("Scope", uno::Any(rtl::OUString::createFromAscii(scope)))});
             }));
    return button;
}

void View::listen() {
    onChoice(areaList_, follows(&View::chooseArea));
    onChoice(editionList_, follows(&View::chooseEdition));
    onText(search_, follows(&View::fillFigures));
    onKey(search_, awt::Key::DOWN, follows(&View::enterList));
    onKey(search_, awt::Key::RETURN, follows(&View::enterList));
    onChoice(figureList_, follows(&View::chooseFigure));
    onAction(figureList_, does(&View::insertFormula));
    onKey(figureList_, awt::Key::RETURN, does(&View::insertFormula));
    onAction(formulaButton_, does(&View::insertFormula));
    onAction(nameButton_, does(&View::insertNameAndFormula));
    onAction(copyButton_, does(&View::copyValue));
    onAction(replaceButton_, does(&View::replaceName));
    onTheme(window(), follows(&View::draw));
    watch_ = std::make_unique<DocumentWatch>(context_, frame_, follows(&View::selectionChanged),
                                             follows(&View::selectionChanged));
}

Call View::follows(Method method) {
    return [weak = weak_from_this(), method] {
        const auto view = weak.lock();
        if (view && !view->isGone_)
            (view.get()->*method)();
    };
}

Call View::does(Method method) {
    return does([method](View& view) { (view.*method)(); });
}

Call View::does(std::function<void(View&)> method) {
    return [weak = weak_from_this(), method = std::move(method)] {
        const auto view = weak.lock();
        if (!view || view->isGone_)
            return;
        std::string problem;
        try {
            method(*view);
        } catch (const sheets::Refusal& refusal) {
            problem = refusal.message(view->language_);
        } catch (const uno::Exception& failure) {
            SAL_WARN("extensions.participatieladder", failure.Message);
            problem = say(view->language_, words::failed);
        }
        if (!problem.empty() && !view->isGone_)
            office::tell(view->context_, view->frame_, problem);
    };
}

void View::dispose() {
    isGone_ = true;
    watch_.reset();
    form_.dispose();
}

void View::place(int width, int height) {
    const bool hasNewWidth = width != width_;
    width_ = width;
    height_ = height;
    uno::Reference<awt::XWindow>(window(), uno::UNO_QUERY_THROW)
        ->setPosSize(0, 0, width, height, awt::PosSize::POSSIZE);
    layout_.apply(width, height);
    if (hasNewWidth)
        draw();
}

// ---- Lists.

void View::fillEditions() {
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

void View::fillAreas() {
    areas_.clear();
    std::vector<std::string> names;
    for (const auto& [area, depth] : ladder::areaTree(edition())) {
        std::string name;
        for (std::size_t i = 0; i < depth; ++i)
            name += "\u2003"; // as wide as a letter is high
        areas_.push_back(area);
        names.push_back(name + edition().areas()[area].name.in(language_));
    }
    fill(areaList_, names);
    const auto position = std::find(areas_.begin(), areas_.end(), area_) - areas_.begin();
    choose(areaList_, static_cast<std::size_t>(position));
}

void View::fillFigures() {
    const auto* before = chosenRow();
    const bool wasChosen = before != nullptr;
    const auto item = wasChosen ? before->item : ladder::ItemIndex{0};
    rows_ = figureRows(edition(), area_, textOf(search_), numbers_, language_);
    fill(figureList_, rows_.empty() ? std::vector{say(language_, words::nothingFound)} : linesOf(rows_));
    enable(figureList_, !rows_.empty());
    const auto same =
        std::find_if(rows_.begin(), rows_.end(), [&](const FigureRow& row) { return row.item == item; });
    if (wasChosen && same != rows_.end())
        choose(figureList_, static_cast<std::size_t>(same - rows_.begin()));
    chooseFigure();
}

void View::chooseEdition() {
    const auto position = chosen(editionList_);
    if (position < 0)
        return;
    const auto id = edition().areas()[area_].id;
    edition_ = editions_[static_cast<std::size_t>(position)];
    const auto same = ladder::findArea(edition(), std::string_view(id));
    area_ = same ? *same : 0;
    fillAreas();
    fillFigures();
    draw();
}

void View::chooseArea() {
    const auto position = chosen(areaList_);
    if (position < 0)
        return;
    area_ = areas_[static_cast<std::size_t>(position)];
    fillFigures();
    draw();
}

void View::enterList() {
    if (rows_.empty())
        return;
    if (chosenRow() == nullptr) {
        choose(figureList_, 0);
        chooseFigure();
    }
    uno::Reference<awt::XWindow>(figureList_, uno::UNO_QUERY_THROW)->setFocus();
}

void View::chooseFigure() {
    showsCell_ = false;
    explainFigure();
    updateButtons();
}

std::string View::areaToWrite() const {
    return nameToWrite(edition(), edition().areas()[area_]);
}

const FigureRow* View::chosenRow() const {
    const auto position = chosen(figureList_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < rows_.size() ? &rows_[index] : nullptr;
}

std::optional<sheets::Figure> View::chosenFigure() const {
    const auto* row = chosenRow();
    if (row == nullptr)
        return std::nullopt;
    return sheets::Figure{*catalogue_, edition(), area_, row->item};
}

// ---- What it says.

void View::explainFigure() {
    const auto* row = chosenRow();
    if (row == nullptr)
        return showExplanation(say(language_, words::explanation), say(language_, words::chooseFigure), {});
    const auto area = areaToWrite();
    const auto item = nameToWrite(edition(), edition().items()[row->item]);
    const auto name = catalogue_->nameToWrite(edition());
    showExplanation(say(language_, words::explanation),
                    ladder::explain(*catalogue_, std::string_view(area), std::string_view(item),
                                    std::string_view(name), language_),
                    {});
}

void View::showExplanation(const std::string& label, const std::string& text,
                           std::optional<Replacement> replacement) {
    setText(explanationLabel_, label);
    setText(explanation_, text);
    const bool changesHeight = replacement.has_value() != replacement_.has_value();
    replacement_ = std::move(replacement);
    if (replacement_) {
        setText(replaceButton_,
                say(language_, words::replace) + " '" + shortened(replacement_->nearest) + "'");
        office::set(replaceButton_->getModel(), "HelpText",
                    office::toOUString(
                        say(language_, words::replaceHelp, {replacement_->unknown, replacement_->place})));
    }
    if (!changesHeight)
        return;
    panel::show(replaceButton_, replacement_.has_value());
    onNewHeight_();
    if (width_ > 0)
        layout_.apply(width_, height_);
}

std::optional<CellExplanation> View::explainSelection() const {
    const uno::Reference<view::XSelectionSupplier> window(frame_->getController(), uno::UNO_QUERY_THROW);
    const uno::Reference<sheet::XCellRangeAddressable> cells(window->getSelection(), uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    const auto range = cells->getRangeAddress();
    // The default edition, which a formula may mean, can have become another one.
    const auto now = office::catalogue();
    return explainCell(context_, *now, document(), {range.Sheet, range.StartColumn, range.StartRow},
                       language_);
}

void View::selectionChanged() {
    updateButtons();
    auto found = explainSelection();
    if (found)
        showExplanation(say(language_, words::explanationOf, {found->cell}), found->text,
                        std::move(found->replacement));
    else if (showsCell_)
        explainFigure();
    showsCell_ = found.has_value();
}

void View::updateButtons() {
    const bool canChange = !office::isReadOnly(modelOf(frame_));
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

void View::draw() {
    if (width_ == 0)
        return;
    const auto place = uno::Reference<awt::XWindow>(preview_, uno::UNO_QUERY_THROW)->getPosSize();
    const Extent extent{place.Width, place.Height, scale_};
    const auto wording = [&](double figure) { return numbers_.count(figure); };
    const auto svg = drawLadder(edition(), area_, groundOf(window()), extent, wording);
    office::set(preview_->getModel(), "Graphic", imageOf(context_, svg));
    std::string rungs;
    for (const auto& rung : rungFigures(edition(), area_))
        rungs += (rungs.empty() ? "" : ", ") +
                 say(language_, words::previewRung,
                     {std::to_string(rung.number),
                      rung.figure ? wording(*rung.figure) : say(language_, words::notMeasured)});
    setAccessibleName(preview_,
                      say(language_, words::preview, {edition().areas()[area_].name.in(language_), rungs}));
}

// ---- What it does.

Spreadsheet View::document() const {
    return {modelOf(frame_), uno::UNO_QUERY_THROW};
}

// A double click and Enter reach these without their buttons.

void View::insertFormula() {
    const auto figure = chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    sheets::insertFormula(document(), *figure, language_);
    selectionChanged();
}

void View::insertNameAndFormula() {
    const auto figure = chosenFigure();
    if (!figure || !watch_->canChangeCells())
        return;
    const auto names = office::readOptions(context_).sheetLanguage.value.value_or(language_);
    sheets::insertNameAndFormula(document(), *figure, names, language_);
    selectionChanged();
}

void View::copyValue() {
    const auto* row = chosenRow();
    if (row == nullptr)
        return;
    // Without separators, which another language would read as decimals.
    if (const auto value = edition().observation(area_, row->item).value)
        copy(context_, std::to_string(*value));
}

void View::replaceName() {
    // The cell can have changed since it was selected: what the button says must still be so.
    const auto now = explainSelection();
    if (now && now->replacement && replacement_ && now->replacement->isSameAs(*replacement_))
        now->replacement->apply();
    selectionChanged();
}

void View::dispatch(const char* command, std::vector<beans::PropertyValue> arguments) {
    const auto url = office::parsed(context_, ("org.participatieladder:" + std::string(command)).c_str());
    const auto target =
        uno::Reference<frame::XDispatchProvider>(frame_, uno::UNO_QUERY_THROW)->queryDispatch(url, {}, 0);
    if (target.is())
        target->dispatch(url, office::sequence(arguments));
    // It may have asked something, and the window may have been closed meanwhile.
    if (!isGone_)
        selectionChanged();
}

} // namespace panel
