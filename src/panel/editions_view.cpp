#include "panel/editions_view.hpp"

#include "editions/exchange.hpp"
#include "editions/keeping.hpp"
#include "ladder/characters.hpp"
#include "ladder/revision.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/time.hpp"
#include "office/boxes.hpp"
#include "office/options.hpp"
#include "office/strings.hpp"
#include "panel/editions_words.hpp"
#include "panel/file_dialogs.hpp"
#include "shelf/catalogue.hpp"
#include "shelf/default_edition.hpp"
#include "workbook/maker.hpp"

#include <boost/algorithm/string/join.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <utility>

namespace panel {

using namespace css;
using ladder::store::EditionState;
using shelf::ListedEdition;

namespace {

// Heights are in pixels at 96 dots an inch.
constexpr int editionsHeight = 48;
constexpr int findingsHeight = 64;
constexpr int findingsWeight = 2; // where the editions have 1

/// Commands find the views that are shown here. It is used in the main thread only.
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
    : View(context, frame)
    , targetList_(*this) {}

// ---- Its controls.

void EditionsView::addControls() {
    addEditions();
    addNewEdition();
    addFindings();
}

void EditionsView::addEditions() {
    layout().addLine(form().addLabel("editionsLabel", editions_words::editions));
    editionList_ = form().addList("editions");
    layout().addStretching(editionList_, scaled(editionsHeight));
    layout().addLine(form().addLabel("aboutLabel", editions_words::about));
    about_ = form().addText("about");
    layout().addStretching(about_, scaled(editionsHeight));
    agreeButton_ = form().addButton("agree", editions_words::agree, editions_words::agreeHelp);
    layout().addButtons({agreeButton_});
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
    targetList_.add("target", editions_words::keepIn);
    loadButton_ = form().addButton("load", editions_words::load, editions_words::loadHelp);
    layout().addLine(findingsLabel_);
    layout().addStretching(findingList_, scaled(findingsHeight), findingsWeight);
    layout().addLine(findingLabel_);
    layout().addStretching(finding_, scaled(findingsHeight), findingsWeight);
    layout().addLine(acceptBox_);
    layout().addField(targetLabel_, targetList_.button());
    layout().addButtons({loadButton_});
}

void EditionsView::start() {
    panel::show(stopButton_, false);
    panel::show(agreeButton_, false);
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
    onAction(agreeButton_, reportingErrors([this] { agree(); }));
    onAction(defaultButton_, reportingErrors([this] { setDefault(); }));
    onAction(exportButton_, reportingErrors([this] { exportEdition(); }));
    onAction(removeButton_, reportingErrors([this] { remove(); }));
    onAction(emptyButton_, reportingErrors([this] { makeEmptyWorkbook(); }));
    onAction(filledButton_, reportingErrors([this] { makeFilledWorkbook(); }));
    onAction(openButton_, reportingErrors([this] { openPackage(); }));
    onAction(checkButton_, reportingErrors([this] { checkWorkbook(); }));
    onAction(stopButton_, reportingErrors([this] { stopReading(); }));
    onChoice(findingList_, unlessDisposed([this] { chooseFinding(); }));
    onAction(findingList_, unlessDisposed([this] { goToNextPlace(); }));
    onKey(findingList_, awt::Key::RETURN, unlessDisposed([this] { goToNextPlace(); }));
    onTick(acceptBox_, unlessDisposed([this] { updateLoading(); }));
    onAction(loadButton_, reportingErrors([this] { load(); }));
    targetList_.start([] {});
    subscription_ = shelf::onChangeOfEditions(unlessDisposed([this] { editionsChanged(); }));
}

void EditionsView::dispose() {
    std::erase_if(shownViews(), [this](const auto& shown) { return shown.second == this; });
    subscription_.reset();
    if (reading_)
        reading_->stop();
    try {
        endProgress(); // otherwise the office would go on showing it
    } catch (const uno::Exception&) {
        // The status bar is gone already.
    }
    View::dispose();
}

uno::Reference<sheet::XSpreadsheetDocument> EditionsView::document() const {
    return {model(), uno::UNO_QUERY_THROW};
}

// ---- The editions at hand.

namespace {

/// Whether formulas can ask for it.
bool isUsable(const ListedEdition& edition) {
    return edition.state == EditionState::inUse || edition.state == EditionState::gone;
}

bool canBeAgreedTo(const ListedEdition& edition) {
    return edition.state == EditionState::waiting && edition.problem->reason != ladder::Reason::changeRefused;
}

} // namespace

void EditionsView::editionsChanged() {
    const auto sourceIdOf = [](const ListedEdition& edition) {
        return edition.source ? edition.source->id() : std::string();
    };
    const auto* before = chosenEdition();
    const auto id = before != nullptr ? before->id : shelf::catalogue()->defaultEdition().id();
    const auto sourceId = before != nullptr ? sourceIdOf(*before) : std::string();
    sources_ = shelf::sources();
    editions_ = shelf::listedEditions();
    std::vector<std::string> lines;
    for (const auto& edition : editions_)
        lines.push_back(lineOf(edition));
    for (const auto* status : unreadSources())
        lines.push_back(status->source->name() + " · " + say(language(), editions_words::notRead));
    fill(editionList_, lines);
    auto same = std::find_if(editions_.begin(), editions_.end(), [&](const ListedEdition& edition) {
        return edition.id == id && sourceIdOf(edition) == sourceId;
    });
    if (same == editions_.end())
        same = std::find_if(editions_.begin(), editions_.end(),
                            [&](const ListedEdition& edition) { return edition.id == id; });
    if (same != editions_.end())
        choose(editionList_, static_cast<std::size_t>(same - editions_.begin()));
    fillTargets();
    chooseEdition();
}

const ListedEdition* EditionsView::chosenEdition() const {
    const auto position = chosen(editionList_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < editions_.size() ? &editions_[index] : nullptr;
}

/// Gives the sources that stand below the editions in the list.
std::vector<const shelf::SourceStatus*> EditionsView::unreadSources() const {
    std::vector<const shelf::SourceStatus*> unread;
    for (const auto& status : sources_) {
        if (status.problem)
            unread.push_back(&status);
    }
    return unread;
}

/// Describes what is chosen in the list, an edition or a source.
std::string EditionsView::aboutChosen() const {
    if (const auto* edition = chosenEdition())
        return about(*edition);
    const auto unread = unreadSources();
    const auto position = chosen(editionList_) - static_cast<std::ptrdiff_t>(editions_.size());
    if (position < 0 || position >= static_cast<std::ptrdiff_t>(unread.size()))
        return say(language(), editions_words::chooseEdition);
    return describe(*unread[static_cast<std::size_t>(position)]->problem, language());
}

bool EditionsView::isDefault(const ListedEdition& edition) const {
    return isUsable(edition) && shelf::catalogue()->defaultEdition().id() == edition.id;
}

bool EditionsView::isRemovable(const ListedEdition& edition) const {
    return edition.source && edition.state != EditionState::gone &&
           std::any_of(sources_.begin(), sources_.end(), [&](const shelf::SourceStatus& status) {
               return status.isWritable && status.source->id() == edition.source->id();
           });
}

std::string EditionsView::originOf(const ListedEdition& edition) const {
    if (!edition.source)
        return say(language(), editions_words::bundled);
    return edition.source->isOwn() ? say(language(), editions_words::own) : edition.source->name();
}

std::string EditionsView::lineOf(const ListedEdition& edition) const {
    std::vector<std::string> parts{ladder::abbreviate(edition.id)}; // the name of a folder can be anything
    if (isDefault(edition))
        parts.push_back(say(language(), editions_words::isDefault));
    if (edition.state == EditionState::broken)
        parts.push_back(say(language(), editions_words::broken));
    if (edition.state == EditionState::waiting)
        parts.push_back(say(language(), editions_words::waiting));
    if (edition.state == EditionState::gone)
        parts.push_back(say(language(), editions_words::gone));
    parts.push_back(originOf(edition));
    return boost::algorithm::join(parts, " · ");
}

std::string EditionsView::about(const ListedEdition& edition) const {
    std::vector<std::string> lines;
    if (edition.state != EditionState::inUse)
        lines.push_back(reason(edition, language()));
    if (edition.edition) {
        const auto& data = edition.edition->data();
        const auto catalogue = shelf::catalogue();
        const auto* inUse = catalogue->find(std::to_string(data.year));
        if (edition.state == EditionState::waiting && inUse != nullptr)
            lines.push_back(describeChanges(*inUse, *edition.edition, language()));
        lines.push_back(data.title);
        if (edition.source)
            lines.push_back(say(language(), editions_words::publisher, {data.publisher}));
        const auto revision =
            data.revision == 0 ? say(language(), editions_words::firstPublication)
                               : say(language(), editions_words::revision, {std::to_string(data.revision)});
        lines.push_back(say(language(), editions_words::year, {std::to_string(data.year), revision}));
        if (data.loading) {
            const auto& [by, at, from] = *data.loading;
            const auto moment = ladder::sayMoment(at, language());
            lines.push_back(by.empty() ? say(language(), editions_words::loaded, {moment, from})
                                       : say(language(), editions_words::loadedBy, {by, moment, from}));
        }
    }
    lines.push_back(say(language(), editions_words::origin, {originOf(edition)}));
    return boost::algorithm::join(lines, "\n");
}

void EditionsView::chooseEdition() {
    const auto* edition = chosenEdition();
    setText(about_, aboutChosen());
    const bool isInUse = edition != nullptr && isUsable(*edition);
    const bool isLocked = office::readOptions(context()).defaultEdition.isLocked;
    panel::show(agreeButton_, edition != nullptr && canBeAgreedTo(*edition));
    arrange();
    enable(defaultButton_, isInUse && !isLocked && !isDefault(*edition));
    enable(exportButton_, edition != nullptr && edition->edition != nullptr);
    enable(removeButton_, edition != nullptr && isRemovable(*edition));
    enable(emptyButton_, isInUse);
    enable(filledButton_, isInUse);
}

void EditionsView::agree() {
    const auto* listed = chosenEdition();
    if (listed == nullptr || !canBeAgreedTo(*listed))
        return;
    const auto waiting = *listed; // the list changes with it
    shelf::agreeTo(context(), waiting);
    if (!isDisposed())
        editionsChanged();
}

void EditionsView::setDefault() {
    if (const auto* edition = chosenEdition())
        shelf::chooseDefaultEdition(context(), shelf::catalogue()->nameToWrite(*edition->edition));
    editionsChanged();
}

void EditionsView::exportEdition() {
    const auto* listed = chosenEdition();
    if (listed == nullptr || !listed->edition)
        return;
    const auto edition = listed->edition; // the list may change while the dialog is open
    const auto target = askWhereToExport(context(), "participatieladder-" + edition->id(), language());
    if (!target)
        return;
    if (const auto outcome = editions::exportEdition(*edition, target->format, target->file); !outcome)
        office::tell(context(), frame(), describe(outcome.error(), language()));
}

void EditionsView::remove() {
    const auto* listed = chosenEdition();
    if (listed == nullptr || !listed->source)
        return;
    const auto [id, source] = std::pair(listed->id, listed->source); // the list may change meanwhile
    if (!office::ask(context(), frame(),
                     say(language(), editions_words::askRemove, {id, source->placeOfCopies()})))
        return;
    if (const auto outcome = shelf::removeEdition(id, source); !outcome)
        office::tell(context(), frame(), describe(outcome.error(), language()));
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
    const auto* listed = chosenEdition();
    if (listed == nullptr || !listed->edition)
        return;
    const auto names = office::readOptions(context()).sheetLanguage.value.value_or(language());
    workbook::makeWorkbook(context(), *listed->edition, content, names);
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

/// While a package is read, the only thing to do with packages and workbooks is to stop that.
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

/// Starting the indicator makes the office handle waiting events, among which can be the end of the reading
/// or of this panel.
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
    groups_ = groupsOf(check_->findings);
    std::vector<std::string> lines;
    for (const auto& group : groups_)
        lines.push_back(panel::lineOf(group, language()));
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

/// Says how many findings there are, which is shown until one of them is chosen.
std::string EditionsView::summaryOf(std::size_t errors, std::size_t warnings) const {
    if (errors > 0)
        return say(language(), editions_words::hasErrors, {std::to_string(errors), std::to_string(warnings)});
    if (warnings > 0)
        return say(language(), editions_words::hasWarnings, {std::to_string(warnings)});
    return say(language(), editions_words::noFindings);
}

void EditionsView::forgetFindings() {
    groups_.clear();
    check_.reset();
    showFindingControls(false);
    arrange();
}

void EditionsView::showFindingControls(bool isShown) {
    for (const auto& control : {findingsLabel_, findingList_, findingLabel_, finding_, acceptBox_,
                                targetLabel_, targetList_.button(), loadButton_})
        panel::show(control, isShown);
}

const FindingGroup* EditionsView::chosenGroup() const {
    const auto position = chosen(findingList_);
    const auto index = static_cast<std::size_t>(position);
    return position >= 0 && index < groups_.size() ? &groups_[index] : nullptr;
}

void EditionsView::chooseFinding() {
    const auto* group = chosenGroup();
    if (group == nullptr)
        return;
    setText(finding_, describe(*group, language()));
    place_ = 0;
    goToPlace();
}

void EditionsView::goToNextPlace() {
    const auto* group = chosenGroup();
    if (group == nullptr)
        return;
    place_ = (place_ + 1) % group->size();
    goToPlace();
}

void EditionsView::goToPlace() {
    const auto& finding = *chosenGroup()->at(place_);
    if (isOfWorkbook_ && !finding.sheet.empty())
        goTo(finding);
}

void EditionsView::goTo(const editions::Finding& finding) {
    const auto sheets = document()->getSheets();
    const auto name = office::toOUString(finding.sheet);
    if (!sheets->hasByName(name)) // the sheet has been renamed or removed since the check
        return;
    const uno::Reference<sheet::XSpreadsheet> sheet(sheets->getByName(name), uno::UNO_QUERY_THROW);
    const auto controller = model()->getCurrentController();
    uno::Reference<sheet::XSpreadsheetView>(controller, uno::UNO_QUERY_THROW)->setActiveSheet(sheet);
    uno::Reference<view::XSelectionSupplier>(controller, uno::UNO_QUERY_THROW)
        ->select(uno::Any(sheet->getCellByPosition(finding.cell.column, finding.cell.row)));
}

void EditionsView::fillTargets() {
    const auto position = targetList_.chosen();
    const auto before = position < 0 ? std::string() : targets_.at(static_cast<std::size_t>(position));
    targets_.clear();
    std::vector<std::string> names;
    for (const auto& [source, isWritable, problem] : sources_) {
        if (!source->isOwn() && (!isWritable || problem))
            continue;
        targets_.push_back(source->id());
        names.push_back(source->isOwn() ? say(language(), editions_words::ownPlace) : source->name());
    }
    targetList_.fill(std::move(names));
    const auto same = std::find(targets_.begin(), targets_.end(), before);
    if (!targets_.empty())
        targetList_.choose(same == targets_.end() ? 0 : static_cast<std::size_t>(same - targets_.begin()));
}

void EditionsView::updateLoading() {
    enable(loadButton_, check_ && editions::mayKeep(*check_, isTicked(acceptBox_)));
}

/// Checks the workbook again, because what is loaded must be what it holds now, and tells whether that is
/// what was checked before.
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
    const auto target = targetList_.chosen();
    if (!check_ || target < 0)
        return;
    if (!isStillSo())
        return office::tell(context(), frame(), say(language(), editions_words::changedMeanwhile));
    const auto [id, isNew] = editions::keep(context(), *check_, isTicked(acceptBox_),
                                            targets_.at(static_cast<std::size_t>(target)), language());
    forgetFindings();
    const auto& words = isNew ? editions_words::loadedAs : editions_words::nothingNew;
    office::tell(context(), frame(), say(language(), words, {id}));
}

} // namespace panel
