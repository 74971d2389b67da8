#include "builder/dialog.hpp"

#include "builder/preview.hpp"
#include "builder/words.hpp"
#include "ladder/lookup.hpp"
#include "ladder/search.hpp"
#include "ladder/series.hpp"
#include "office/interface_language.hpp"
#include "office/main_thread.hpp"
#include "office/options.hpp"
#include "office/properties.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "panel/choice.hpp"
#include "panel/theme.hpp"
#include "sheets/built_table_insertion.hpp"

#include <com/sun/star/awt/InvalidateStyle.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <algorithm>

namespace builder {

using namespace css;
using office::property;
using sheets::TableMeasure;

namespace {

/// What was chosen when a dialog was last closed. Dialogs are made and closed in the main thread.
Choices& kept() {
    static Choices choices;
    return choices;
}

using ItemKey = std::pair<ladder::ItemKind, std::string>;

ItemKey keyOf(const ladder::Edition& edition, ladder::ItemIndex item) {
    return {edition.items()[item].kind, edition.items()[item].id};
}

void setChosen(const panel::Control& list, const std::vector<sal_Int16>& positions) {
    office::set(list->getModel(), "SelectedItems", office::sequence(positions));
}

std::vector<sal_Int16> chosenIn(const panel::Control& list) {
    const auto positions = uno::Reference<awt::XListBox>(list, uno::UNO_QUERY_THROW)->getSelectedItemsPos();
    return {positions.begin(), positions.end()};
}

/// Each click and the space bar choose an entry, or choose it no longer.
void letToggle(const panel::Control& list) {
    office::set(list->getModel(), "MultiSelection", true);
    office::set(list->getModel(), "MultiSelectionSimpleMode", true);
}

} // namespace

Dialog::Dialog(const uno::Reference<uno::XComponentContext>& context,
               const uno::Reference<frame::XFrame>& frame, const Start& start)
    : context_(context)
    , frame_(frame)
    , interface_(office::interfaceLanguage(context))
    , language_(
          start.language.value_or(office::readOptions(context).sheetLanguage.value.value_or(interface_)))
    , catalogue_(shelf::catalogue())
    , edition_(&catalogue_->defaultEdition())
    , choices_(kept())
    , form_(context, interface_)
    , dialog_(form_.dialog(), uno::UNO_QUERY_THROW) {
    chooseFirst(start);
    addControls();
    const auto model = form_.dialog()->getModel();
    office::set(model, "Decoration", true);
    office::set(model, "Closeable", true);
    office::set(model, "Moveable", true);
    office::set(model, "Title", office::toOUString(say(words::title)));
    const uno::Reference<awt::XWindowPeer> parent(frame->getContainerWindow(), uno::UNO_QUERY_THROW);
    form_.dialog()->createPeer({awt::Toolkit::create(context), uno::UNO_QUERY_THROW}, parent);
    scale_ = panel::scaleOf(form_.dialog()->getPeer());
    fillEditions();
    fillAreas();
    fillItems();
    fillMeasures();
    panel::tick(areasAcross_, choices_.areasIn == sheets::AreasIn::columns);
    panel::choose(chart_, static_cast<std::size_t>(choices_.chart));
    panel::choose(notes_, static_cast<std::size_t>(choices_.notes));
    panel::setDisabledColour(form_.dialog());
    panel::setAccessibleName(preview_, say(words::preview));
    listen();
    layOut();
    showPreview();
}

Dialog::~Dialog() {
    kept() = choices_;
    try {
        form_.dispose();
    } catch (const uno::Exception&) {
        // The office is ending, and has taken the window with it.
    }
}

void Dialog::chooseFirst(const Start& start) {
    if (const auto edition = ladder::findEdition(*catalogue_, std::string_view(start.edition)))
        edition_ = *edition;
    const auto area = start.area.empty() ? ladder::Result<ladder::AreaIndex>(ladder::AreaIndex{0})
                                         : ladder::findArea(*edition_, std::string_view(start.area));
    const bool isAnotherArea = !start.area.empty() && start.area != choices_.startArea;
    if (area && (choices_.areas.empty() || isAnotherArea))
        choices_.chooseAround(*edition_, *area);
    if (!start.area.empty())
        choices_.startArea = start.area;
}

// ---- Controls.

void Dialog::addControls() {
    areasLabel_ = form_.addLabel("areasLabel", words::areas);
    areas_ = form_.addList("areas");
    letToggle(areas_);
    allAreas_ = form_.addButton("allAreas", words::unnamed);
    searchLabel_ = form_.addLabel("searchLabel", words::search);
    search_ = form_.addField("search", words::searchHelp);
    itemsLabel_ = form_.addLabel("itemsLabel", words::items);
    items_ = form_.addList("items");
    letToggle(items_);
    addMeasures();
    editionList_ = addChoice("edition", words::edition, editionLabel_);
    chart_ = addChoice("chart", words::chart, chartLabel_);
    notes_ = addChoice("notes", words::notes, notesLabel_);
    previewLabel_ = form_.addLabel("previewLabel", words::preview);
    preview_ = form_.addText("preview");
    office::set(preview_->getModel(), "FontName",
                rtl::OUString("Liberation Mono;DejaVu Sans Mono;Courier New"));
    insert_ = form_.addButton("insert", words::insert);
    office::set(insert_->getModel(), "DefaultButton", true);
    cancel_ = form_.addButton("cancel", words::cancel);
    office::set(cancel_->getModel(), "PushButtonType", static_cast<sal_Int16>(awt::PushButtonType_CANCEL));

    std::vector<std::string> charts;
    for (const auto& words : words::charts)
        charts.push_back(say(words));
    panel::fill(chart_, charts);
    std::vector<std::string> notes;
    for (const auto& words : words::noteChoices)
        notes.push_back(say(words));
    panel::fill(notes_, notes);
}

void Dialog::addMeasures() {
    measuresLabel_ = form_.addHeading("measuresLabel", words::measures);
    for (std::size_t i = 0; i < measures_.size(); ++i)
        measures_[i] = form_.addCheckBox(("measure" + std::to_string(i)).c_str(), words::measureNames[i]);
    areasAcross_ = form_.addCheckBox("areasAcross", words::areasAcross);
}

panel::Control Dialog::addChoice(const char* name, const office::Words& label, Control& itsLabel) {
    itsLabel = form_.addLabel((std::string(name) + "Label").c_str(), label);
    return form_.addList(name);
}

void Dialog::listen() {
    panel::onChoice(areas_, [this] { areasChanged(); });
    panel::onAction(allAreas_, [this] { allAreas(); });
    panel::onText(search_, [this] { fillItems(); });
    panel::onChoice(items_, [this] { itemsChanged(); });
    panel::onKey(items_, awt::Key::SPACE, [this] { chooseFirstItemIfNone(); });
    for (const auto& measure : measures_)
        panel::onTick(measure, [this] { formChanged(); });
    panel::onTick(areasAcross_, [this] { formChanged(); });
    panel::onChoice(editionList_, [this] { editionChanged(); });
    panel::onChoice(chart_, [this] { formChanged(); });
    panel::onChoice(notes_, [this] { formChanged(); });
    panel::onAction(insert_, [this] { insert(); });
}

void Dialog::fillEditions() {
    editions_ = panel::offeredEditions(*catalogue_);
    std::vector<std::string> names;
    names.reserve(editions_.size());
    for (const auto* edition : editions_)
        names.push_back(catalogue_->nameToWrite(*edition));
    panel::fill(editionList_, names);
    const auto chosen = std::find(editions_.begin(), editions_.end(), edition_) - editions_.begin();
    panel::choose(editionList_, static_cast<std::size_t>(chosen));
}

void Dialog::fillAreas() {
    areaRows_.clear();
    std::vector<std::string> names;
    std::vector<sal_Int16> chosen;
    for (const auto& [area, depth] : ladder::areaTree(*edition_)) {
        if (choices_.areas.contains(edition_->areas()[area].id))
            chosen.push_back(static_cast<sal_Int16>(areaRows_.size()));
        areaRows_.push_back(area);
        std::string indent;
        for (std::size_t i = 0; i < depth; ++i)
            indent += "\u2003"; // a space as wide as a letter is high
        names.push_back(indent + edition_->areas()[area].name.in(interface_));
    }
    panel::fill(areas_, names);
    setChosen(areas_, chosen);
    const auto whole = panel::withoutMnemonic(edition_->areas().front().name.in(interface_));
    panel::setText(allAreas_, office::say(interface_, words::allParts, {whole}));
}

void Dialog::fillItems() {
    itemRows_ = ladder::search(*edition_, panel::textOf(search_));
    std::vector<std::string> names;
    std::vector<sal_Int16> chosen;
    for (const auto item : itemRows_) {
        if (choices_.items.contains(keyOf(*edition_, item)))
            chosen.push_back(static_cast<sal_Int16>(names.size()));
        const bool isRung = edition_->items()[item].kind == ladder::ItemKind::rung;
        names.push_back((isRung ? "" : "\u2003") + label(edition_->items()[item], interface_));
    }
    panel::enable(items_, !names.empty());
    if (names.empty())
        names.push_back(say(words::nothingFound));
    panel::fill(items_, names);
    setChosen(items_, chosen);
}

/// Offers what the edition can give.
void Dialog::fillMeasures() {
    for (std::size_t i = 0; i < measures_.size(); ++i) {
        const auto measure = static_cast<TableMeasure>(i);
        const bool isPossible =
            !(isAgainstBase(measure) && edition_->bases().empty()) &&
            !(isAgainstEditionBefore(measure) && ladder::editionBefore(*catalogue_, *edition_) == nullptr);
        if (!isPossible)
            choices_.measures.erase(measure);
        panel::enable(measures_[i], isPossible);
        panel::tick(measures_[i], choices_.measures.contains(measure));
    }
}

// ---- Changes.

void Dialog::areasChanged() {
    const auto chosen = chosenIn(areas_);
    choices_.areas.clear();
    for (const auto row : chosen)
        choices_.areas.insert(edition_->areas()[areaRows_[static_cast<std::size_t>(row)]].id);
    showPreview();
}

void Dialog::allAreas() {
    choices_.chooseAround(*edition_, ladder::AreaIndex{0});
    fillAreas();
    showPreview();
}

/// What the search hides stays chosen.
void Dialog::itemsChanged() {
    ++*changes_;
    const auto chosen = chosenIn(items_);
    for (std::size_t row = 0; row < itemRows_.size(); ++row) {
        const auto key = keyOf(*edition_, itemRows_[row]);
        if (std::find(chosen.begin(), chosen.end(), static_cast<sal_Int16>(row)) != chosen.end())
            choices_.items.insert(key);
        else
            choices_.items.erase(key);
    }
    showPreview();
}

/// In a list that is filled anew no entry has the keys yet, though the first looks so: the space bar would do
/// nothing.
void Dialog::chooseFirstItemIfNone() {
    office::callInMainThread(context_, [this, before = *changes_, changes = std::weak_ptr(changes_)] {
        const auto now = changes.lock(); // which is gone where the dialog is
        if (!now || *now != before || itemRows_.empty())
            return;
        uno::Reference<awt::XListBox>(items_, uno::UNO_QUERY_THROW)->selectItemPos(0, true);
        itemsChanged();
    });
}

void Dialog::editionChanged() {
    const auto position = panel::chosen(editionList_);
    if (position < 0)
        return;
    edition_ = editions_[static_cast<std::size_t>(position)];
    fillAreas();
    fillItems();
    fillMeasures();
    showPreview();
}

void Dialog::formChanged() {
    choices_.measures.clear();
    for (std::size_t i = 0; i < measures_.size(); ++i) {
        if (panel::isTicked(measures_[i]))
            choices_.measures.insert(static_cast<TableMeasure>(i));
    }
    choices_.areasIn = panel::isTicked(areasAcross_) ? sheets::AreasIn::columns : sheets::AreasIn::rows;
    if (const auto chart = panel::chosen(chart_); chart >= 0)
        choices_.chart = static_cast<sheets::TableChart>(chart);
    if (const auto notes = panel::chosen(notes_); notes >= 0)
        choices_.notes = static_cast<sheets::TableNotes>(notes);
    showPreview();
}

sheets::TableChoice Dialog::choice() const {
    return choices_.in(*catalogue_, *edition_, language_);
}

std::string Dialog::problem() const {
    const auto chosen = choice();
    if (chosen.items.empty())
        return say(words::chooseItem);
    if (chosen.areas.empty())
        return say(words::chooseArea);
    if (chosen.measures.empty())
        return say(words::chooseMeasure);
    try {
        requirePossible(chosen);
    } catch (const office::Refusal& refusal) {
        return refusal.message(interface_);
    }
    return {};
}

void Dialog::showPreview() {
    const auto why = problem();
    panel::enable(insert_, why.empty());
    panel::setText(preview_, why.empty() ? previewOf(sheets::gridOf(choice()), interface_) : why);
}

void Dialog::insert() {
    try {
        const uno::Reference<frame::XController> controller(frame_->getController(), uno::UNO_SET_THROW);
        const uno::Reference<sheet::XSpreadsheetDocument> document(controller->getModel(),
                                                                   uno::UNO_QUERY_THROW);
        inserted_ = sheets::insertBuiltTable(choice(), document, {}, interface_);
        dialog_->endExecute();
    } catch (const office::Refusal& refusal) {
        panel::setText(preview_, refusal.message(interface_));
    } catch (const uno::Exception&) {
        panel::setText(preview_, say(words::failed));
    }
}

std::string Dialog::execute() {
    // Without a toolkit, the office paints the ground of the size that the dialog had before it was laid out.
    office::callInMainThread(context_, [peer = form_.dialog()->getPeer()] {
        peer->invalidate(awt::InvalidateStyle::CHILDREN | awt::InvalidateStyle::UPDATE);
    });
    dialog_->execute();
    return inserted_;
}

// ---- Places, in pixels.

int Dialog::heightOf(const Control& control) const {
    return uno::Reference<awt::XLayoutConstrains>(control, uno::UNO_QUERY_THROW)->getMinimumSize().Height;
}

void Dialog::place(const Control& control, int left, int top, int width, int height) const {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->setPosSize(left, top, width, height, awt::PosSize::POSSIZE);
}

void Dialog::layOut() {
    const int margin = scaled(10);
    const int gap = scaled(5);
    const int line = heightOf(areasLabel_) + gap / 2;
    const int button = heightOf(insert_);
    const int box = heightOf(measures_.front());
    const int row = heightOf(areasLabel_) + scaled(3); // of a list
    const auto rows = [&](int count) { return count * row + scaled(8); };
    const int widths[] = {scaled(200), scaled(270), scaled(175), scaled(190)};
    int lefts[4] = {margin};
    for (int i = 1; i < 4; ++i)
        lefts[i] = lefts[i - 1] + widths[i - 1] + margin;
    const int width = lefts[3] + widths[3] + margin;

    int top = margin;
    const auto choice = [&](const Control& label, const Control& list, int count) {
        place(label, lefts[3], top, widths[3], line);
        place(list, lefts[3], top + line, widths[3], rows(count));
        top += line + rows(count) + gap;
    };
    choice(editionLabel_, editionList_, 3);
    choice(chartLabel_, chart_, 5);
    choice(notesLabel_, notes_, 3);
    int bottom = top;

    top = margin;
    place(measuresLabel_, lefts[2], top, widths[2], line);
    top += line;
    for (const auto& measure : measures_) {
        place(measure, lefts[2], top, widths[2], box);
        top += box + scaled(2);
    }
    top += gap * 2;
    place(areasAcross_, lefts[2], top, widths[2], box);
    bottom = std::max(bottom, top + box + gap);

    place(areasLabel_, lefts[0], margin, widths[0], line);
    place(areas_, lefts[0], margin + line, widths[0], bottom - margin - line - button - 2 * gap);
    place(allAreas_, lefts[0], bottom - button - gap, widths[0], button);

    const int searchWidth = scaled(50);
    const int field = heightOf(search_);
    place(searchLabel_, lefts[1], margin + (field - heightOf(searchLabel_)) / 2, searchWidth, line);
    place(search_, lefts[1] + searchWidth, margin, widths[1] - searchWidth, field);
    const int belowSearch = margin + field + gap;
    place(itemsLabel_, lefts[1], belowSearch, widths[1], line);
    place(items_, lefts[1], belowSearch + line, widths[1], bottom - belowSearch - line - gap);

    top = bottom + gap;
    place(previewLabel_, margin, top, width - 2 * margin, line);
    top += line;
    // With large text on a low screen, the preview gives up the room that the rest needs.
    const int titleBar = scaled(30);
    const int room =
        awt::Toolkit::create(context_)->getWorkArea().Height - titleBar - top - button - 2 * margin;
    const int previewHeight = std::clamp(room, rows(4), rows(8));
    place(preview_, margin, top, width - 2 * margin, previewHeight);
    top += previewHeight + margin;
    const int buttonWidth = scaled(110);
    place(cancel_, width - margin - buttonWidth, top, buttonWidth, button);
    place(insert_, width - margin - 2 * buttonWidth - gap, top, buttonWidth, button);
    const int height = top + button + margin;

    const auto parent =
        uno::Reference<awt::XWindow>(frame_->getContainerWindow(), uno::UNO_SET_THROW)->getPosSize();
    place(form_.dialog(), std::max(0, (parent.Width - width) / 2), std::max(0, (parent.Height - height) / 3),
          width, height);
}

} // namespace builder
