# An SMSC on Debian's Net::SMPP: takes one bind, answers submit_sm, sends a receipt for each, and says what it read.
# perl smsc.pl; its first line is the port.
use strict;
use warnings;
use IO::Socket;
use Net::SMPP;

$| = 1;
my $listening = Net::SMPP->new_listen('127.0.0.1', port => 0) or die "cannot listen: $!";
print $listening->sockport, "\n";
my $smpp = $listening->accept or die "nobody came: $!";
my $count = 0;

while (my $pdu = $smpp->read_pdu) {
    my %at = (seq => $pdu->{seq}, status => 0);
    if ($pdu->{cmd} == Net::SMPP::CMD_bind_transceiver) {
        print join("\t", 'bind', $pdu->{system_id}, $pdu->{password}), "\n";
        $smpp->bind_transceiver_resp(%at, system_id => 'perl');
        $smpp->deliver_sm(
            seq => 900, async => 1, source_addr_ton => 1, source_addr => '15556667777', dest_addr_ton => 1,
            destination_addr => '15551234567', short_message => 'Hello from Perl',
        );
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_submit_sm) {
        my $id = sprintf '%08x', ++$count;
        my @fields = map { defined $pdu->{$_} ? unpack('H*', $pdu->{$_}) : '' }
            qw(source_addr destination_addr short_message user_message_reference message_payload);
        print join("\t", 'submit', $pdu->{source_addr_ton}, $pdu->{data_coding}, $pdu->{esm_class}, @fields), "\n";
        $smpp->submit_sm_resp(%at, message_id => $id);
        $smpp->deliver_sm(
            seq => 1000 + $count, async => 1, source_addr => $pdu->{destination_addr},
            destination_addr => $pdu->{source_addr}, esm_class => 4,
            short_message => "id:$id sub:001 dlvrd:001 submit date:2611270905 done date:2611270906 stat:DELIVRD err:000 text:",
        );
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_deliver_sm_resp) {
        print join("\t", 'answer', $pdu->{seq}, $pdu->{status}), "\n";
    }
    elsif ($pdu->{cmd} == Net::SMPP::CMD_unbind) {
        print "unbind\n";
        $smpp->unbind_resp(%at);
        last;
    }
}
