#include "panel/editions_view.hpp"

#include "editions/exchange.hpp"
#include "ladder/store/listing.hpp"
#include "ladder/store/paths.hpp"
#include "office/boxes.hpp"
#include "office/options.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"
#include "panel/editions_words.hpp"
#include "panel/file_dialogs.hpp"
#include "shelf/catalogue.hpp"
#include "workbook/maker.hpp"

#include <boost/algorithm/string/join.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;
using ladder::store::Holding;
using ladder::store::State;

namespace {

// Pixels at 96 dots an inch.
constexpr int listHeight = 90;
constexpr int textHeight = 92;

/// The views that are shown, for commands; used in the main thread only.
std::vector<std::pair<uno::Reference<frame::XFrame>, EditionsView*>>& shownViews() {
    static std::vector<std::pair<uno::Reference<frame::XFrame>, EditionsView*>> views;
    return views;
}

} // namespace

void checkWorkbookIn(const uno::Reference<frame::XFrame>& frame) {
    for (const auto& [window, view] : shownViews()) {
        if (window == frame)
            return view->check();
    }
}

EditionsView::EditionsView(const uno::Reference<uno::XComponentContext>& context,
                           const uno::Reference<frame::XFrame>& frame)
    : View(context, frame) {}

// ---- What is in it.

void EditionsView::addControls() {
    addEditions();
    addNewEdition();
    addFindings();
}

void EditionsView::addEditions() {
    layout().addLine(form().addLabel("editionsLabel", editions_words::editions));
    editionList_ = form().addList("editions");
    layout().addStretching(editionList_, scaled(listHeight));
    layout().addLine(form().addLabel("aboutLabel", editions_words::about));
    about_ = form().addText("about");
    layout().addStretching(about_, scaled(textHeight));
    const bool isLocked = office::readOptions(context()).defaultEdition.isLocked;
    defaultButton_ =
        form().addButton("setDefault", editions_words::setDefault,
                         isLocked ? editions_words::setDefaultLocked : editions_words::setDefaultHelp);
    exportButton_ = form().addButton("export", editions_words::exportEdition, editions_words::exportHelp);
    removeButton_ = form().addButton("remove", editions_words::remove, editions_words::removeHelp);
    layout().addButtons({defaultButton_, exportButton_, removeButton_});
}

void EditionsView::addNewEdition() {
    layout().addLine(form().addHeading("newEdition", editions_words::newEdition));
    const auto add = [&](const char* name, const Words& text, const Words& help) {
        return addButtonUnder(editions_words::newEdition, name, text, help);
    };
    emptyButton_ = add("emptyWorkbook", editions_words::emptyWorkbook, editions_words::emptyWorkbookHelp);
    filledButton_ = add("filledWorkbook", editions_words::filledWorkbook, editions_words::filledWorkbookHelp);
    checkButton_ = add("check", editions_words::check, editions_words::checkHelp);
    openButton_ = add("openPackage", editions_words::openPackage, editions_words::openPackageHelp);
    stopButton_ = add("stop", editions_words::stop, editions_words::stopHelp);
    layout().addButtons({emptyButton_, filledButton_});
    layout().addButtons({checkButton_, openButton_});
    layout().addButtons({stopButton_});
}

void EditionsView::addFindings() {
    findingsLabel_ = form().addLabel("findingsLabel", editions_words::findings);
    findingList_ = form().addList("findings");
    findingLabel_ = form().addLabel("findingLabel", editions_words::finding);
    finding_ = form().addText("finding");
    acceptBox_ = form().addCheckBox("accept", editions_words::acceptWarnings);
    targetLabel_ = form().addLabel("targetLabel", editions_words::keepIn);
    targetList_ = form().addDropdown("target");
    loadButton_ = form().addButton("load", editions_words::load, editions_words::loadHelp);
    layout().addLine(findingsLabel_);
    layout().addStretching(findingList_, scaled(listHeight));
    layout().addLine(findingLabel_);
    layout().addStretching(finding_, scaled(textHeight));
    layout().addLine(acceptBox_);
    layout().addField(targetLabel_, targetList_);
    layout().addButtons({loadButton_});
}

void EditionsView::start() {
    panel::show(stopButton_, false);
    showFindingControls(false);
    editionsChanged();
    listen();
    shownViews().emplace_back(frame(), this);
    if (workbook::isEditionWorkbook(document()))
        check();
}

void EditionsView::check() {
    reportingErrors([this] { checkWorkbook(); })();
}

void EditionsView::listen() {
    onChoice(editionList_, unlessDisposed([this] { chooseEdition(); }));
    onAction(defaultButton_, reportingErrors([this] { setDefault(); }));
    onAction(exportButton_, reportingErrors([this] { exportEdition(); }));
    onAction(removeButton_, reportingErrors([this] { remove(); }));
    onAction(emptyButton_, reportingErrors([this] { makeEmptyWorkbook(); }));
    onAction(filledButton_, reportingErrors([this] { makeFilledWorkbook(); }));
    onAction(openButton_, reportingErrors([this] { openPackage(); }));
    onAction(checkButton_, reportingErrors([this] { checkWorkbook(); }));
    onAction(stopButton_, reportingErrors([this] { stopReading(); }));
    onChoice(findingList_, unlessDisposed([this] { chooseFinding(); }));
    onAction(findingList_, unlessDisposed([this] { chooseFinding(); }));
    onTick(acceptBox_, unlessDisposed([this] { updateLoading(); }));
    onAction(loadButton_, reportingErrors([this] { load(); }));
    subscription_ = shelf::onChangeOfEditions(unlessDisposed([this] { editionsChanged(); }));
}

void EditionsView::dispose() {
    std::erase_if(shownViews(), [this](const auto& shown) { return shown.second == this; });
    subscription_.reset();
    if (reading_)
        reading_->stop();
    try {
        endProgress(); // the office would go on showing it
    } catch (const uno::Exception&) {
        // The status bar is gone already.
    }
    View::dispose();
}

uno::Reference<sheet::XSpreadsheetDocument> EditionsView::document() const {
    return {model(), uno::UNO_QUERY_THROW};
}

// ---- The editions at hand.

void EditionsView::editionsChanged() {
    const auto* before = chosenHolding();
    const auto id = before != nullptr ? before->id : shelf::catalogue()->defaultEdition().id();
    const auto folder = before != nullptr ? before->place : std::filesystem::path();
    places_ = shelf::places();
    holdings_ = shelf::heldEditions();
    std::vector<std::string> lines;
    for (const auto& holding : holdings_)
        lines.push_back(lineOf(holding));
    for (const auto* place : unreadPlaces())
        lines.push_back(ladder::store::toUtf8(place->folder) + " · " +
                        say(language(), editions_words::notRead));
    fill(editionList_, lines);
    auto same = std::find_if(holdings_.begin(), holdings_.end(), [&](const Holding& holding) {
        return holding.id == id && holding.place == folder;
    });
    if (same == holdings_.end())
        same = std::find_if(holdings_.begin(), holdings_.end(),
                            [&](const Holding& holding) { return holding.id == id; });
    if (same != holdings_.end())
        choose(editionList_, static_cast<std::size_t>(same - holdings_.begin()));
    fillPlaces();
    chooseEdition();
}

const Holding* EditionsView::chosenHolding() const {
    const auto position = chosen(editionList_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < holdings_.size() ? &holdings_[index] : nullptr;
}

/// They stand below the editions in the list.
std::vector<const shelf::Place*> EditionsView::unreadPlaces() const {
    std::vector<const shelf::Place*> unread;
    for (const auto& place : places_) {
        if (place.problem)
            unread.push_back(&place);
    }
    return unread;
}

/// On what is chosen in the list.
std::string EditionsView::aboutChosen() const {
    if (const auto* holding = chosenHolding())
        return about(*holding);
    const auto unread = unreadPlaces();
    const auto position = chosen(editionList_) - static_cast<std::ptrdiff_t>(holdings_.size());
    if (position < 0 || position >= static_cast<std::ptrdiff_t>(unread.size()))
        return say(language(), editions_words::chooseEdition);
    return ladder::store::describe(*unread[static_cast<std::size_t>(position)]->problem, language());
}

bool EditionsView::isDefault(const Holding& holding) const {
    return holding.state != State::broken && shelf::catalogue()->defaultEdition().id() == holding.id;
}

const shelf::Place* EditionsView::placeOf(const Holding& holding) const {
    const auto found = std::find_if(places_.begin(), places_.end(),
                                    [&](const shelf::Place& place) { return place.folder == holding.place; });
    return found == places_.end() ? nullptr : &*found;
}

std::string EditionsView::originOf(const Holding& holding) const {
    if (holding.place.empty())
        return say(language(), editions_words::bundled);
    const auto* place = placeOf(holding);
    return place != nullptr && place->isOwn ? say(language(), editions_words::own)
                                            : ladder::store::toUtf8(holding.place);
}

std::string EditionsView::lineOf(const Holding& holding) const {
    std::vector<std::string> parts{holding.id};
    if (isDefault(holding))
        parts.push_back(say(language(), editions_words::isDefault));
    if (holding.state == State::broken)
        parts.push_back(say(language(), editions_words::broken));
    if (holding.state == State::gone)
        parts.push_back(say(language(), editions_words::gone));
    parts.push_back(originOf(holding));
    return boost::algorithm::join(parts, " · ");
}

std::string EditionsView::about(const Holding& holding) const {
    std::vector<std::string> lines;
    if (holding.state != State::inUse)
        lines.push_back(reason(holding, language()));
    if (holding.edition) {
        const auto& data = holding.edition->data();
        lines.push_back(data.title);
        lines.push_back(say(language(), editions_words::year,
                            {std::to_string(data.year), std::to_string(data.revision)}));
        if (data.loading && data.loading->by.empty())
            lines.push_back(say(language(), editions_words::loaded, {data.loading->at, data.loading->from}));
        else if (data.loading)
            lines.push_back(say(language(), editions_words::loadedBy,
                                {data.loading->by, data.loading->at, data.loading->from}));
    }
    lines.push_back(say(language(), editions_words::origin, {originOf(holding)}));
    return boost::algorithm::join(lines, "\n");
}

void EditionsView::chooseEdition() {
    const auto* holding = chosenHolding();
    setText(about_, aboutChosen());
    const bool isUsable = holding != nullptr && holding->state != State::broken;
    const bool isLocked = office::readOptions(context()).defaultEdition.isLocked;
    enable(defaultButton_, isUsable && !isLocked && !isDefault(*holding));
    const auto* place = holding != nullptr ? placeOf(*holding) : nullptr;
    enable(exportButton_, holding != nullptr && holding->edition != nullptr);
    enable(removeButton_, place != nullptr && place->isWritable && holding->state != State::gone);
    enable(emptyButton_, isUsable);
    enable(filledButton_, isUsable);
}

void EditionsView::setDefault() {
    if (const auto* holding = chosenHolding())
        shelf::chooseDefaultEdition(context(), shelf::catalogue()->nameToWrite(*holding->edition));
    editionsChanged();
}

void EditionsView::exportEdition() {
    const auto* holding = chosenHolding();
    if (holding == nullptr || !holding->edition)
        return;
    const auto edition = holding->edition; // the list may change while the dialog is open
    const auto target = askWhereToExport(context(), "participatieladder-" + edition->id(), language());
    if (!target)
        return;
    if (const auto outcome = editions::exportEdition(*edition, target->format, target->file); !outcome)
        office::tell(context(), frame(), ladder::store::describe(outcome.error(), language()));
}

void EditionsView::remove() {
    const auto* holding = chosenHolding();
    if (holding == nullptr || holding->place.empty())
        return;
    const auto id = holding->id; // the list may change while the question is open
    const auto folder = holding->place;
    const auto copy = ladder::store::toUtf8(folder / ladder::store::removedFolder);
    if (!office::ask(context(), frame(), say(language(), editions_words::askRemove, {id, copy})))
        return;
    if (const auto outcome = shelf::removeEdition(id, folder); !outcome)
        office::tell(context(), frame(), ladder::store::describe(outcome.error(), language()));
    if (!isDisposed())
        editionsChanged();
}

// ---- A new one.

void EditionsView::makeEmptyWorkbook() {
    makeWorkbook(workbook::Content::blank);
}

void EditionsView::makeFilledWorkbook() {
    makeWorkbook(workbook::Content::figures);
}

void EditionsView::makeWorkbook(workbook::Content content) {
    const auto* holding = chosenHolding();
    if (holding == nullptr || !holding->edition)
        return;
    const auto names = office::readOptions(context()).sheetLanguage.value.value_or(language());
    workbook::makeWorkbook(context(), *holding->edition, content, names);
}

void EditionsView::openPackage() {
    const auto file = askWhichPackage(context(), language());
    if (!file || isDisposed())
        return;
    forgetFindings();
    readingFrom_ = ladder::store::toUtf8(*file);
    reading_ = editions::PackageReading::start(
        context(), *file,
        {[weak = weak_from_this()](double done) {
             if (const auto view = std::static_pointer_cast<EditionsView>(weak.lock()))
                 view->showProgress(done);
         },
         [weak = weak_from_this()](ladder::package::Reading reading) {
             if (const auto view = std::static_pointer_cast<EditionsView>(weak.lock()))
                 view->endReading(std::move(reading));
         }});
    showReading(true);
}

void EditionsView::showProgress(double done) {
    if (progress_.is())
        progress_->setValue(static_cast<sal_Int32>(done * 100));
}

void EditionsView::endReading(ladder::package::Reading reading) {
    showReading(false);
    showFindings(editions::checkPackage(std::move(reading), readingFrom_, *shelf::catalogue(), language()),
                 false);
}

void EditionsView::stopReading() {
    if (reading_)
        reading_->stop();
    showReading(false);
}

/// While a package is read only that can be stopped.
void EditionsView::showReading(bool isReading) {
    if (!isReading) {
        endProgress();
        reading_.reset();
    }
    enable(openButton_, !isReading);
    enable(checkButton_, !isReading);
    panel::show(stopButton_, isReading);
    arrange();
    if (isReading)
        startProgress();
}

/// The office does what waits meanwhile, among which can be the end of the reading or of this panel.
void EditionsView::startProgress() {
    const uno::Reference<task::XStatusIndicatorFactory> bar(frame(), uno::UNO_QUERY);
    const auto progress = bar.is() ? bar->createStatusIndicator() : nullptr;
    progress_ = progress;
    if (progress.is())
        progress->start(office::toOUString(say(language(), editions_words::reading)), 100);
}

void EditionsView::endProgress() {
    if (const auto progress = std::exchange(progress_, {}); progress.is())
        progress->end();
}

// ---- What was found.

void EditionsView::checkWorkbook() {
    showFindings(editions::checkWorkbook(document(), *shelf::catalogue(), language()), true);
}

void EditionsView::showFindings(editions::Check check, bool isOfWorkbook) {
    check_ = std::move(check);
    isOfWorkbook_ = isOfWorkbook;
    std::vector<std::string> lines;
    for (const auto& finding : check_->findings) {
        const auto& kind =
            finding.severity == editions::Severity::error ? editions_words::error : editions_words::warning;
        lines.push_back(say(language(), kind) + " · " + editions::withPlace(finding));
    }
    fill(findingList_, lines);
    const auto errors = check_->count(editions::Severity::error);
    const auto warnings = check_->count(editions::Severity::warning);
    setText(finding_, summaryOf(errors, warnings));
    tick(acceptBox_, false);
    showFindingControls(true);
    panel::show(acceptBox_, warnings > 0 && errors == 0);
    updateLoading();
    arrange();
}

/// Until one of them is chosen.
std::string EditionsView::summaryOf(std::size_t errors, std::size_t warnings) const {
    if (errors > 0)
        return say(language(), editions_words::hasErrors, {std::to_string(errors), std::to_string(warnings)});
    if (warnings > 0)
        return say(language(), editions_words::hasWarnings, {std::to_string(warnings)});
    return say(language(), editions_words::noFindings);
}

void EditionsView::forgetFindings() {
    check_.reset();
    showFindingControls(false);
    arrange();
}

void EditionsView::showFindingControls(bool isShown) {
    for (const auto& control : {findingsLabel_, findingList_, findingLabel_, finding_, acceptBox_,
                                targetLabel_, targetList_, loadButton_})
        panel::show(control, isShown);
}

void EditionsView::chooseFinding() {
    const auto position = chosen(findingList_);
    const auto index = static_cast<std::size_t>(position);
    if (position < 0 || !check_ || index >= check_->findings.size())
        return;
    const auto& finding = check_->findings[index];
    setText(finding_, finding.message);
    if (isOfWorkbook_ && !finding.sheet.empty())
        goTo(finding);
}

void EditionsView::goTo(const editions::Finding& finding) {
    const auto sheets = document()->getSheets();
    const auto name = office::toOUString(finding.sheet);
    if (!sheets->hasByName(name)) // it has been renamed or removed since
        return;
    const uno::Reference<sheet::XSpreadsheet> sheet(sheets->getByName(name), uno::UNO_QUERY_THROW);
    const auto controller = model()->getCurrentController();
    uno::Reference<sheet::XSpreadsheetView>(controller, uno::UNO_QUERY_THROW)->setActiveSheet(sheet);
    uno::Reference<view::XSelectionSupplier>(controller, uno::UNO_QUERY_THROW)
        ->select(uno::Any(sheet->getCellByPosition(finding.cell.column, finding.cell.row)));
}

void EditionsView::fillPlaces() {
    const auto position = chosen(targetList_);
    const auto before =
        position < 0 ? std::filesystem::path() : targets_.at(static_cast<std::size_t>(position));
    targets_.clear();
    std::vector<std::string> names;
    for (const auto& place : places_) {
        if (!place.isOwn && (!place.isWritable || place.problem))
            continue;
        targets_.push_back(place.folder);
        names.push_back(place.isOwn ? say(language(), editions_words::ownPlace)
                                    : ladder::store::toUtf8(place.folder));
    }
    fill(targetList_, names);
    const auto same = std::find(targets_.begin(), targets_.end(), before);
    if (!names.empty())
        choose(targetList_, same == targets_.end() ? 0 : static_cast<std::size_t>(same - targets_.begin()));
}

void EditionsView::updateLoading() {
    const bool isAccepted =
        check_ && (check_->count(editions::Severity::warning) == 0 || isTicked(acceptBox_));
    enable(loadButton_, isAccepted && check_->edition);
}

/// The workbook can have been changed since it was checked: what is loaded is what it holds now.
bool EditionsView::isStillSo() {
    if (!isOfWorkbook_)
        return true;
    auto now = editions::checkWorkbook(document(), *shelf::catalogue(), language());
    const bool isSame = now.edition && check_->edition && now.edition->data() == check_->edition->data() &&
                        now.findings.size() == check_->findings.size();
    if (!isSame)
        showFindings(std::move(now), true);
    return isSame;
}

void EditionsView::load() {
    const auto target = chosen(targetList_);
    if (!check_ || !check_->edition || target < 0)
        return;
    if (!isStillSo())
        return office::tell(context(), frame(), say(language(), editions_words::changedMeanwhile));
    auto data = check_->edition->data();
    data.loading = shelf::loadedNow(context(), check_->from);
    const auto outcome = shelf::addEdition(std::move(data), targets_.at(static_cast<std::size_t>(target)));
    if (outcome)
        forgetFindings();
    const auto message = outcome ? say(language(), editions_words::loadedAs, {*outcome})
                                 : ladder::store::describe(outcome.error(), language());
    office::tell(context(), frame(), message);
}

} // namespace panel
